import type { Span } from '../text/span.ts'
import { isOn, toLevel } from './docx-values.ts'
import { readXml } from './xml-events.ts'

/**
 * The numbers that Word writes before paragraphs (ISO/IEC 29500-1, 17.9). They stand nowhere in the text: a paragraph names
 * a list (`numId`) and a level, the list an outline (`abstractNumId`), which says how each level counts and looks.
 *
 *     outline   level 0 decimal "%1."   level 1 lowerLetter "%1%2)"
 *     levels    0   0   1    1    0
 *     numbers   1.  2.  2a)  2b)  3.
 *
 * Lists that share an outline go on counting, unless one says where it starts. Bullets are no numbers: null.
 */
export type Numbering = Readonly<{
  /** The number of the next paragraph of a list; to be asked once for each, in order. */
  next(list: string, level: number): string | null
  /** The level that a heading style stands for, where the list says so. */
  levelOfStyle(style: string): number
}>

/** `isLegal`: shows all numbers as digits, whatever the levels above are counted in. */
type Level = { start: number; format: string; text: string; isLegal: boolean }
type Outline = Map<number, Level>

export function readDocxNumbering(source: string, span: Span): Numbering {
  const outlines = new Map<string, Outline>()
  const lists = new Map<string, { outline: string; starts: Map<number, number> }>()
  const styles = new Map<string, number>()
  let outline: Outline | null = null
  let list: { outline: string; starts: Map<number, number> } | null = null
  let level = 0
  readXml(
    source,
    {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? ''
        const current = outline?.get(level)
        switch (name) {
          case 'w:abstractNum':
            outline = new Map()
            outlines.set(attributes['w:abstractNumId'] ?? '', outline)
            return
          case 'w:num':
            list = { outline: '', starts: new Map() }
            lists.set(attributes['w:numId'] ?? '', list)
            return
          case 'w:abstractNumId':
            if (list !== null) list.outline = value
            return
          case 'w:lvl':
          case 'w:lvlOverride':
            level = toLevel(attributes['w:ilvl'])
            if (list === null)
              outline?.set(level, { start: 1, format: 'decimal', text: `%${level + 1}.`, isLegal: false })
            return
          case 'w:startOverride':
            list?.starts.set(level, toStart(value))
            return
          case 'w:start':
            if (current !== undefined && list === null) current.start = toStart(value)
            return
          case 'w:numFmt':
            if (current !== undefined && list === null) current.format = value
            return
          case 'w:isLgl':
            if (current !== undefined && list === null) current.isLegal = isOn(attributes['w:val'])
            return
          case 'w:lvlText':
            if (current !== undefined && list === null) current.text = value
            return
          case 'w:pStyle':
            if (list === null) styles.set(value, level)
            return
          default:
        }
      },
      text: () => undefined,
      close: (name) => {
        if (name === 'w:abstractNum') outline = null
        if (name === 'w:num') list = null
      },
    },
    span,
  )
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    levelOfStyle: (style) => styles.get(style) ?? 0,
    next: (id, wanted) => {
      const named = lists.get(id)
      const levels = outlines.get(named?.outline ?? '')
      const own = levels?.get(wanted)
      if (named === undefined || levels === undefined || own === undefined) return null
      const count = counts.get(named.outline) ?? []
      counts.set(named.outline, count)
      if (!begun.has(id)) for (const [at, start] of named.starts) count[at] = start - 1
      begun.add(id)
      for (let at = 0; at <= wanted; at++)
        count[at] ??= (levels.get(at)?.start ?? 1) - (at === wanted ? 1 : 0)
      count[wanted] = count[wanted]! + 1
      count.length = wanted + 1
      if (own.format === 'bullet' || own.format === 'none') return null
      const text = own.text
        .replace(/%([1-9])/g, (_, digit: string) => {
          const at = Number(digit) - 1
          return format(count[at] ?? 1, own.isLegal ? 'decimal' : (levels.get(at)?.format ?? 'decimal'))
        })
        .trim()
      return text === '' ? null : text
    },
  }
}

const toStart = (value: string): number => Math.max(0, Number(value) || 0)

function format(count: number, kind: string): string {
  if (/Letter$/.test(kind)) return inCase(letters(count), kind)
  if (/Roman$/.test(kind)) return inCase(roman(count), kind)
  if (/^(?:chinese|ideograph|japanese|taiwanese)/.test(kind)) return chinese(count)
  return kind === 'decimalZero' ? String(count).padStart(2, '0') : String(count)
}

const inCase = (text: string, kind: string): string => (kind.startsWith('lower') ? text : text.toUpperCase())

/** a … z, then aa, bb … as Word counts. */
const letters = (count: number): string =>
  count < 1 ? '' : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(20, Math.ceil(count / 26)))

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(count: number): string {
  let rest = Math.min(count, 3999)
  let text = ''
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}

/** 一 … 九十九; further on digits say it as well. */
function chinese(count: number): string {
  if (count < 1 || count > 99) return String(count)
  const ones = '零一二三四五六七八九'
  const tens = Math.floor(count / 10)
  return `${tens === 0 ? '' : tens === 1 ? '十' : `${ones[tens]!}十`}${count % 10 === 0 ? '' : ones[count % 10]!}`
}
