import { countScripts } from '../text/language.ts'
import type { CaptionCue, CaptionLine } from './caption-cues.ts'
import type { LeftOutList } from './left-out-list.ts'

/**
 * Subtitles in two languages at once, as they are made for Chinese viewers: a line of each in every cue, or two cues at the
 * same time. Only one of them was said.
 *
 *     1  0:01  大家好，欢迎来到海港餐桌。             left out: "second language"
 *              Hello, and welcome to the table.      kept
 *
 * What is kept is the line in Latin letters: articles made from English videos are what Stet is for, and the other line can
 * be put back. A talk that is itself in two languages has them in different cues, and is left alone.
 */
export function withoutSecondLanguage(cues: readonly CaptionCue[], list: LeftOutList): readonly CaptionCue[] {
  if (!isDoubled(cues)) return cues
  return cues.flatMap((cue): CaptionCue[] => {
    let isOther = false
    const kept = cue.lines.filter(({ line, text: { text } }) => {
      const script = scriptOf(text)
      // A number alone belongs to the line above it.
      if (script !== null) isOther = script === 'other'
      return !isOther || text.trim() === '' || !list.leave(line, text.trim(), 'second language')
    })
    if (kept.length === cue.lines.length) return [cue]
    const [first] = kept
    return first === undefined ? [] : [{ ...cue, line: first.line, lines: kept }]
  })
}

export type Script = 'latin' | 'other'

/** A Chinese line may hold an English name, hence the weight; null: no letters. */
export function scriptOf(text: string): Script | null {
  const { latin, han, kana, hangul, cyrillic } = countScripts(text)
  const other = (han + kana + hangul) * 3 + cyrillic
  if (latin === 0 && other === 0) return null
  return other > latin ? 'other' : 'latin'
}

/** Enough cues to tell, and so many of them in both. */
const LOOKED_AT = 300
const FEW = 3
const MOST = 0.6
/** Two cues of one moment. */
const SAME_TIME = 0.05

function isDoubled(cues: readonly CaptionCue[]): boolean {
  let moments = 0
  let doubled = 0
  let scripts = new Set<Script>()
  let start: number | null = null
  const close = (): void => {
    if (scripts.size > 0) moments++
    if (scripts.size === 2) doubled++
    scripts = new Set()
  }
  for (const cue of cues.slice(0, LOOKED_AT)) {
    const isSame =
      start !== null && cue.startSeconds !== null && Math.abs(cue.startSeconds - start) <= SAME_TIME
    if (!isSame) close()
    start = cue.startSeconds
    for (const line of cue.lines) add(scripts, line)
  }
  close()
  return moments >= FEW && doubled >= moments * MOST
}

function add(scripts: Set<Script>, { text }: CaptionLine): void {
  const script = scriptOf(text.text)
  if (script !== null) scripts.add(script)
}
