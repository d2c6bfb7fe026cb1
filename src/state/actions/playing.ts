import type { TranscriptSentence } from '../../core/model/transcript.ts'
import { memoised } from '../memoised.ts'
import { lastStartingBy, rowIndex } from '../selectors/row-index.ts'
import type { Stores } from '../stores/stores.ts'
import type { VideoSource } from '../stores/view-store.ts'

/** What plays: a media element or a frame, which belongs to the page. Seconds of the recording. */
export type Player = Readonly<{ play(from: number): void; resume(): void; pause(): void }>

/** The recording beside the text. Rows follow it until the reader goes her own way. */
export type Playing = Readonly<{
  /** Shows a recording; null: the panel, where one can be chosen. */
  open(source: VideoSource | null): void
  toggle(): void
  close(): void
  /** The page's player, once it is there; null when it is gone. */
  attach(player: Player | null): void
  /** What the player says of itself, several times a second. */
  tell(now: Readonly<{ seconds: number; playing: boolean }>): void
  playFrom(seconds: number): boolean
  /** Plays the pointed sentence, else that of the row, to its end; while something plays, stops it. False: no player. */
  playSentence(): boolean
  follow(on: boolean): void
}>

export function createPlaying({ analysis, view }: Stores): Playing {
  let player: Player | null = null
  /** Where to stop, in seconds; null: play on. */
  let until: number | null = null

  const sentences = (): readonly TranscriptSentence[] =>
    analysis.getState().analysis?.transcript?.sentences ?? []

  const playFrom = (seconds: number, end: number | null = null): boolean => {
    if (player === null) return false
    until = end
    player.play(seconds)
    view.setState(({ video }) => (video === null ? {} : { video: { ...video, follow: true } }))
    return true
  }

  /** The sentence of the recording that is meant: pointed at or pinned, by its counterpart too, else the row's first. */
  const meantSentence = (): TranscriptSentence | null => {
    const now = analysis.getState().analysis
    if (now === null) return null
    const { pinned, pointed, currentRow } = view.getState()
    const ref = pinned ?? pointed
    if (ref?.side === 'transcript') return sentences()[ref.index] ?? null
    const bead =
      ref === null ? undefined : now.alignment?.beads.find(({ article }) => article.includes(ref.index))
    const row = now.rows[rowIndex(now).byId.get(currentRow ?? '') ?? -1]
    return sentences()[bead?.transcript[0] ?? row?.pieces[0]?.sentences[0] ?? -1] ?? null
  }

  return {
    open: (source) =>
      view.setState({ video: { source, playing: false, heard: null, follow: true }, page: 'review' }),
    toggle() {
      if (view.getState().video === null) this.open(null)
      else this.close()
    },
    close: () => view.setState({ video: null }),
    attach(next) {
      player = next
      until = null
    },
    tell({ seconds, playing }) {
      if (playing && until !== null && seconds >= until) {
        until = null
        player?.pause()
      }
      const { video } = view.getState()
      const now = analysis.getState().analysis
      if (video === null || now === null) return
      const heard = sentenceSaidAt(sentences(), seconds)
      if (heard === video.heard && playing === video.playing) return
      const row = now.rows[rowIndex(now).ofTranscriptSentence[heard ?? -1] ?? -1]
      const before = now.rows[rowIndex(now).ofTranscriptSentence[video.heard ?? -1] ?? -1]
      view.setState(({ jump }) => ({
        video: { ...video, heard, playing },
        // what is being said is lit on both sides, as if it were pointed at
        ...(playing && heard !== null ? { pointed: { side: 'transcript', index: heard } } : {}),
        jump:
          playing && video.follow && row !== undefined && row !== before
            ? { row: row.id, flag: null, focus: false }
            : jump,
      }))
    },
    playFrom: (seconds) => playFrom(seconds),
    playSentence() {
      if (player === null) return false
      if (view.getState().video?.playing === true) {
        until = null
        player.pause()
        return true
      }
      const sentence = meantSentence()
      if (sentence?.startSeconds == null) {
        player.resume()
        return true
      }
      const next = sentences()[sentence.index + 1]?.startSeconds ?? null
      return playFrom(sentence.startSeconds, sentence.endSeconds ?? next)
    },
    follow: (on) =>
      view.setState(({ video }) =>
        video === null || video.follow === on ? {} : { video: { ...video, follow: on } },
      ),
  }
}

/** Sentences that have a time, by it; `start` in seconds. Times of a broken file may fall: the order of the file counts. */
const timed = memoised((sentences: readonly TranscriptSentence[]) => {
  let latest = 0
  return sentences.flatMap(({ index, startSeconds }) => {
    if (startSeconds === null) return []
    latest = Math.max(latest, startSeconds)
    return { index, start: latest }
  })
})

/** Index of the sentence being said, null before the first. */
function sentenceSaidAt(sentences: readonly TranscriptSentence[], seconds: number): number | null {
  const all = timed(sentences)
  return all[lastStartingBy(all, seconds)]?.index ?? null
}
