import type { ReadingChoices } from '../model/reading-choices.ts'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import { collapseSpaces, copyOf, written, type MappedText } from '../text/mapped-text.ts'
import type { MarkedParagraph } from './marked-article.ts'
import {
  closeCell,
  closeParagraph,
  closeRow,
  imageParagraph,
  openParagraph,
  openRow,
  type OfficeText,
  type OpenParagraph,
  type TableRow,
} from './office-paragraphs.ts'
import { rtfTokens, type RtfToken } from './rtf-tokens.ts'

/**
 * The text of an RTF document: paragraphs, bold, headings, lists, tables, notes, pictures, tracked changes. `source` is what
 * rtf-bytes.ts made, so bytes above 7F are characters already.
 *
 *     {\rtf1{\fonttbl …}\b Host:\b0  Why here?\par}      "Host: Why here?", bold up to 5
 *
 * Own reader: on npm `rtf-parser` has stood still for years, `rtf-stream-parser` is a stream of Node, `rtf.js` draws into a
 * document of the browser, `@jonahschulte/rtf-toolkit` has had two versions, and none says where in the file a word stands.
 */
export function readRtf(source: string, choices: ReadingChoices): OfficeText {
  const starts = findLineStarts(source)
  const lineAt = (offset: number): number => locateOffset(starts, offset).line
  const version = choices.version ?? 'final'
  const styles = new Map<number, Pick<OpenParagraph, 'hint' | 'level'>>()
  const paragraphs: MarkedParagraph[] = []
  const notes: MarkedParagraph[] = []
  let changes = 0
  let state: State = { ...FIRST }
  const stack: State[] = []
  let open: OpenParagraph | null = null
  let row: TableRow | null = null
  let skip = 0
  let style: { id: number; name: string } | null = null
  /** How the next paragraph is set; \pard makes it plain again. */
  let setting: Pick<OpenParagraph, 'hint' | 'level'> = PLAIN

  /** The next words are a list's: its bullet came before them, and before \pard. */
  let isItem = false
  /** TextEdit writes a sign in place of a picture. */
  let isPicture = false
  let lastChange: 'in' | 'out' | null = null

  const put = (text: MappedText, at: number): void => {
    if (style !== null && state.place === 'styles') style.name += text.text
    const isGone = version !== 'both' && (version === 'final' ? state.isDeleted : state.isInserted)
    if (state.place === 'nowhere' || state.place === 'styles' || isGone) return
    if (state.isHidden) {
      hide(text, lineAt(at))
      return
    }
    open ??= { ...openParagraph(lineAt(at)), ...setting, dropped: DROPPED[state.place] ?? null }
    if (isItem && open.hint === null) open.hint = 'list-item'
    isItem = false
    if (state.place === 'note') open.hint = 'note'
    // In both versions "lost" replaced by "won" must not read "lostwon".
    const change = state.isInserted ? 'in' : state.isDeleted ? 'out' : null
    const isReplaced = version === 'both' && change !== null && lastChange !== null && change !== lastChange
    if (isReplaced && !/\s$/.test(open.runs.at(-1)?.text.text ?? ' '))
      open.runs.push({ text: written(' '), isBold: false })
    lastChange = change
    open.runs.push({ text, isBold: state.isBold })
  }
  const hide = (text: MappedText, line: number): void => {
    const words = collapseSpaces(text)
    if (words.text !== '') paragraphs.push({ text: words, hint: null, line, dropped: 'hidden text' })
  }
  const close = (): void => {
    if (open === null) return
    const target = state.place === 'body' ? paragraphs : notes
    for (const paragraph of closeParagraph(open)) target.push(paragraph)
    open = null
  }
  /** Where a note, a header or a comment interrupts a paragraph, the paragraph waits. */
  const waiting: (OpenParagraph | null)[] = []
  const enter = (place: State['place']): void => {
    if (state.place === 'nowhere' || state.place === place) return
    if (place !== 'nowhere' && place !== 'styles') {
      state.isAside = true
      waiting.push(open)
      open = null
    }
    state.place = place
  }
  const leave = (): void => {
    const before = stack.pop()
    if (before === undefined) return
    if (state.isAside && !before.isAside) {
      close()
      open = waiting.pop() ?? null
    }
    if (style !== null && state.place === 'styles') {
      const found = STYLES.find(([pattern]) => pattern.test(style!.name.trim()))
      if (found !== undefined && style.id >= 0)
        styles.set(style.id, { hint: found[1], level: Number(/\d/.exec(style.name)?.[0] ?? 1) })
      style = null
    }
    state = before
  }
  const obey = ({ name, value, start }: RtfToken): void => {
    const isOn = value !== 0
    if (Object.hasOwn(SAID, name)) put(written(SAID[name]!), start)
    else if (PLACES.has(name)) enter(PLACES.get(name)!)
    else if (name === 'par' || name === 'sect' || name === 'page') close()
    else if (name === 'pard') setting = state.place === 'nowhere' ? setting : PLAIN
    else if (name === 'plain') state.isBold = state.isHidden = state.isInserted = state.isDeleted = false
    else if (name === 'b') state.isBold = isOn
    else if (name === 'v') state.isHidden = isOn
    else if (name === 'revised' || name === 'deleted') {
      const key = name === 'revised' ? 'isInserted' : 'isDeleted'
      if (isOn && !state[key]) changes++
      state[key] = isOn
    } else if (name === 'uc') state.fallback = Math.max(0, value ?? 1)
    else if (name === 'u' && value !== null) {
      put(written(String.fromCharCode(value < 0 ? value + 0x10000 : value)), start)
      skip = state.fallback
    } else if (name === 's' && value !== null) {
      if (state.place === 'styles') style = { id: value, name: '' }
      else setting = styles.get(value) ?? PLAIN
    } else if (name === 'outlinelevel' && value !== null && value < 9 && state.place === 'body')
      setting = { hint: 'heading', level: value + 1 }
    else if (name === 'trowd') row ??= openRow(paragraphs)
    else if (name === 'cell' && state.place === 'body') {
      close()
      if (row !== null) closeCell(row, paragraphs)
    } else if (name === 'row' && row !== null) {
      closeRow(row, paragraphs)
      row = null
    } else if (name === 'listtext' || name === 'pntext') {
      isItem = state.place === 'body'
      enter('nowhere')
    } else if ((name === 'pict' || name === 'NeXTGraphic') && state.place === 'body') {
      isPicture = name !== 'pict'
      close()
      paragraphs.push(imageParagraph('', lineAt(start)))
      enter('nowhere')
    }
  }

  let isStarred = false
  for (const token of rtfTokens(source)) {
    const wasStarred = isStarred
    isStarred = false
    if (token.kind === 'open') {
      skip = 0
      stack.push(state)
      state = { ...state }
      if (state.place === 'styles') style = { id: 0, name: '' }
    } else if (token.kind === 'close') {
      skip = 0
      leave()
    } else if (token.kind === 'symbol') {
      if (token.name === '*') isStarred = true
      else if (skip > 0) skip--
      else if (token.name === '\n' || token.name === '\r') close()
      else if (token.name === '~') put(written('\u00a0'), token.start)
      else if (token.name === '_') put(written('-'), token.start)
      else if (/[\\{}]/.test(token.name)) put(copyOf(token.name, token.start + 1), token.start)
    } else if (token.kind === 'word') {
      skip = 0
      // A destination that not every program must know, this one included.
      if (wasStarred && !KNOWN.has(token.name)) enter('nowhere')
      else obey(token)
    } else if (token.kind === 'hex') {
      if (skip > 0) skip--
      else if (token.value! >= 0x20) put(written(String.fromCharCode(token.value!)), token.start)
    } else {
      if (isPicture && source.startsWith('¬', token.start)) skip = 1
      if (state.place === 'body') isPicture = false
      const passed = Math.min(skip, token.end - token.start)
      skip -= passed
      const from = token.start + passed
      if (from < token.end) put(copyOf(source.slice(from, token.end), from), from)
    }
  }
  const isCut = stack.length > 0
  while (stack.length > 0) leave()
  close()
  return {
    paragraphs: [...paragraphs, ...notes],
    versions: changes === 0 ? null : { changes, read: version },
    authors: [],
    fault: isCut ? { line: starts.length, message: 'it ends in the middle' } : null,
  }
}

type State = {
  place: 'body' | 'note' | 'comment' | 'header' | 'footer' | 'styles' | 'nowhere'
  /** In a note, a header or a comment, whose paragraph is not the one around it. */
  isAside: boolean
  isBold: boolean
  isHidden: boolean
  isInserted: boolean
  isDeleted: boolean
  /** How many characters for old programs follow a `\u`. */
  fallback: number
}

const FIRST: State = {
  place: 'body',
  isAside: false,
  isBold: false,
  isHidden: false,
  isInserted: false,
  isDeleted: false,
  fallback: 1,
}

const PLAIN: Pick<OpenParagraph, 'hint' | 'level'> = { hint: null, level: 6 }

const DROPPED: Readonly<Partial<Record<State['place'], string>>> = {
  comment: 'comment',
  header: 'page header',
  footer: 'page footer',
}

const PLACES: ReadonlyMap<string, State['place']> = new Map([
  ['footnote', 'note'],
  ['annotation', 'comment'],
  ...['header', 'headerl', 'headerr', 'headerf'].map((name) => [name, 'header'] as const),
  ...['footer', 'footerl', 'footerr', 'footerf'].map((name) => [name, 'footer'] as const),
  ['stylesheet', 'styles'],
  ...'fonttbl colortbl info object fldinst xe tc nonshppict listtable listoverridetable rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl upr ftnsep aftnsep atnid atnauthor atndate bkmkstart bkmkend revtbl pgptbl private filetbl'
    .split(' ')
    .map((name) => [name, 'nowhere'] as const),
])

/** Starred destinations that hold something to read. */
const KNOWN = new Set(['shppict', 'annotation', 'ud', 'cs', 'shptxt'])

const SAID: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
}

const STYLES: readonly (readonly [RegExp, OpenParagraph['hint']])[] = [
  [/^(?:heading|标题|標題|überschrift|titre) ?\d/i, 'heading'],
  [/^(?:title|标题|標題);?$/i, 'title'],
  [/^(?:intense )?quote/i, 'quote'],
  [/^list (?:paragraph|bullet|number)/i, 'list-item'],
]
