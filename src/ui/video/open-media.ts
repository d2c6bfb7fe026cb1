import type { Stet } from '../../state/index.ts'

/** Whether a file is a recording: by its type, or by its name where the system knows none. */
export const isMedia = (file: Pick<File, 'name' | 'type'>): boolean =>
  /^(?:video|audio)\//.test(file.type) ||
  (file.type === '' && /\.(?:mp4|m4v|mov|webm|mkv|mp3|m4a|aac|ogg|oga|ogv|opus|wav|flac)$/i.test(file.name))

/** Shows it beside the text. The address before it is given back, with the memory it holds. */
export function openMedia(stet: Stet, file: File): void {
  const before = stet.view.getState().video?.source
  stet.playing.open({ kind: 'file', name: file.name, address: URL.createObjectURL(file) })
  if (before?.kind === 'file') URL.revokeObjectURL(before.address)
}
