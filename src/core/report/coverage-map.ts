import type { Analysis } from '../model/analysis.ts'
import { addedPassages } from '../model/alignment.ts'
import { takesPartInAlignment } from '../model/article.ts'

/*
 * What became of the recording, as a drawing: the recording as one bar, the article as another below it, and a band from
 * each passage to where it was printed. By characters, so that both bars are full, times or none.
 *
 *     recording   ████░██████▒▒██      ░ cut
 *                 \  \/   \  \/
 *     article     ███▒████████+██      + added
 */

export type MapPart = Readonly<{
  kind: 'match' | 'moved' | 'cut' | 'added' | 'aside'
  /** 0 to 1 along the bar; null where the side has none of it. */
  recording: readonly [number, number] | null
  article: readonly [number, number] | null
}>

/** Parts in the order of drawing; empty without a transcript. Neighbouring matches are one part. */
export function listMapParts({ article, transcript, alignment }: Analysis): readonly MapPart[] {
  if (transcript === null || alignment === null) return []
  const said = Math.max(1, transcript.text.length)
  const printed = Math.max(1, article.text.length)
  const along = (
    sentences: readonly (Readonly<{ start: number; end: number }> | undefined)[],
    length: number,
  ): readonly [number, number] | null => {
    const known = sentences.filter((one) => one !== undefined)
    const first = known[0]
    const last = known.at(-1)
    return first === undefined || last === undefined ? null : [first.start / length, last.end / length]
  }
  const recording = (indexes: readonly number[]) =>
    along(
      indexes.map((index) => transcript.sentences[index]),
      said,
    )
  const inArticle = (indexes: readonly number[]) =>
    along(
      indexes.map((index) => article.sentences[index]),
      printed,
    )
  const parts: MapPart[] = []
  let open: { moved: boolean; article: number[]; transcript: number[] } | null = null
  const close = (): void => {
    if (open === null) return
    parts.push({
      kind: open.moved ? 'moved' : 'match',
      recording: recording(open.transcript),
      article: inArticle(open.article),
    })
    open = null
  }
  for (const bead of alignment.beads) {
    const goesOn: boolean =
      open !== null &&
      open.moved === bead.moved &&
      open.article.at(-1)! + 1 === bead.article[0] &&
      open.transcript.at(-1)! + 1 === bead.transcript[0]
    if (open !== null && goesOn) {
      open.article.push(...bead.article)
      open.transcript.push(...bead.transcript)
    } else {
      close()
      open = { moved: bead.moved, article: [...bead.article], transcript: [...bead.transcript] }
    }
  }
  close()
  for (const cut of alignment.cuts)
    parts.push({ kind: 'cut', recording: recording(cut.transcript), article: null })
  for (const addition of addedPassages(article, alignment.additions))
    parts.push({ kind: 'added', recording: null, article: inArticle(addition.article) })
  for (const block of article.blocks) {
    if (!takesPartInAlignment(block.role))
      parts.push({ kind: 'aside', recording: null, article: along([block], printed) })
  }
  return parts
}

const WIDTH = 1000
const BAR = 22
const GAP = 78

/** An SVG without text but its name: the bars are named beside it, where words can wrap and be read aloud. */
export function drawMap(parts: readonly MapPart[], name: string): string {
  const at = (share: number): string => String(Math.round(share * WIDTH * 10) / 10)
  const wide = ([from, to]: readonly [number, number]): string =>
    String(Math.max(1, Math.round((to - from) * WIDTH * 10) / 10))
  const bands: string[] = []
  const bars: string[] = []
  const bottom = BAR + GAP
  for (const { kind, recording, article } of parts) {
    if (recording !== null)
      bars.push(
        `<rect class="m-${kind}" x="${at(recording[0])}" y="0" width="${wide(recording)}" height="${BAR}"/>`,
      )
    if (article !== null)
      bars.push(
        `<rect class="m-${kind}" x="${at(article[0])}" y="${bottom}" width="${wide(article)}" height="${BAR}"/>`,
      )
    if (recording !== null && article !== null) {
      const points = [
        `${at(recording[0])},${BAR}`,
        `${at(recording[1])},${BAR}`,
        `${at(article[1])},${bottom}`,
        `${at(article[0])},${bottom}`,
      ]
      bands.push(`<polygon class="b-${kind}" points="${points.join(' ')}"/>`)
    }
  }
  const height = BAR * 2 + GAP
  return `<svg class="map" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${name}" preserveAspectRatio="none"><rect class="m-ground" x="0" y="0" width="${WIDTH}" height="${BAR}"/><rect class="m-ground" x="0" y="${bottom}" width="${WIDTH}" height="${BAR}"/>${bands.join('')}${bars.join('')}</svg>`
}
