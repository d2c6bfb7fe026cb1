import { looksLikeReview } from '../../core/exchange/looks-like-review.ts'
import { MOST_BYTES, type Kind } from '../../core/readers/reading.ts'
import type { Stet } from '../../state/index.ts'
import type { IncomingFile } from '../../state/ports.ts'
import { isMedia, openMedia } from '../video/open-media.ts'

/**
 * Takes files from a drop or a file dialogue: a project file is opened, a recording is played, another person's review is
 * laid beside ours, anything else goes to the import dialogue.
 */
export async function openFiles(stet: Stet, dropped: readonly File[], kind?: Kind): Promise<void> {
  const media = dropped.find(isMedia)
  // a recording is played beside a review; before there is one it would be seen nowhere
  if (media !== undefined && stet.project.getState().project !== null) openMedia(stet, media)
  const files = media === undefined ? dropped : dropped.filter((file) => !isMedia(file))
  const [only] = files
  if (files.length === 1 && only !== undefined && (await isProjectFile(only)))
    return stet.session.openFile(only.name, await only.text())
  // with a role, or into the dialogue of the texts, it is meant as a text, whatever it looks like
  const isAsked = kind !== undefined || stet.view.getState().import.open
  if (files.length === 1 && only !== undefined && !isAsked && (await isReview(only))) {
    if (stet.project.getState().project === null) return stet.session.refuseReview(only.name)
    return stet.merging.open({ name: only.name, bytes: new Uint8Array(await only.arrayBuffer()) })
  }
  const incoming: readonly IncomingFile[] = await Promise.all(
    // no more of a huge file than tells that it is too large: a browser refuses to read gigabytes at once
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer()),
    })),
  )
  if (incoming.length > 0) await stet.importing.add(incoming, kind)
}

/** By its name, or by its first words: people rename files. */
async function isProjectFile(file: File): Promise<boolean> {
  if (file.name.endsWith('.stet.json') || file.name.endsWith('.stet')) return true
  if (!file.name.endsWith('.json')) return false
  return (await file.slice(0, 2000).text()).includes('"stet.project/')
}

const isReview = async (file: File): Promise<boolean> =>
  /\.(?:tsv|json|jsonld|txt)$/i.test(file.name) && looksLikeReview(await file.slice(0, 8000).text())
