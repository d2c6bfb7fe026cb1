/**
 * Why something could not be stored, in words for the reviewer: what happened, what is safe, what to do.
 *
 * conflict: another tab saved this project since this one read it; nothing was overwritten · full: no room ·
 * unavailable: the browser keeps no database here (private window, storage switched off) · damaged: what is stored
 * cannot be read · outdated: a newer Stet has changed the database · failed: anything else.
 */
export type StorageErrorCode = 'conflict' | 'full' | 'unavailable' | 'damaged' | 'outdated' | 'failed'

const WORDS: Readonly<Record<StorageErrorCode, string>> = {
  conflict:
    'This project was changed in another tab, so nothing was overwritten. Save yours to a project file, then reload to see the other.',
  full: 'There is no room left in this browser’s storage. Your work is still on this page: save it to a project file, then remove old projects.',
  unavailable:
    'This browser keeps no data for this page (a private window, or storage switched off). Your work stays on this page only: save it to a project file before you close it.',
  damaged: 'What is stored of this project cannot be read. Open your last project file instead.',
  outdated:
    'A newer version of Stet has used this browser’s storage. Save your work to a project file, then reload the page.',
  failed:
    'The browser’s storage did not answer as it should. Your work is still on this page: save it to a project file.',
}

export class StorageError extends Error {
  readonly code: StorageErrorCode
  constructor(code: StorageErrorCode, cause?: unknown, detail = '') {
    super(detail === '' ? WORDS[code] : `${WORDS[code]} (${detail})`, { cause })
    this.name = 'StorageError'
    this.code = code
  }
}

/** Browsers name the same trouble differently; what is known by name gets words of its own. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return new StorageError('full', error)
  if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'ReferenceError') {
    return new StorageError('unavailable', error)
  }
  if (name === 'VersionError') return new StorageError('outdated', error)
  return new StorageError('failed', error, error instanceof Error ? error.message : String(error))
}
