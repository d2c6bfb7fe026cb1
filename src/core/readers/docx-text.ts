import type { ReadingChoices } from '../model/reading-choices.ts'
import { copyOf, written, type MappedText } from '../text/mapped-text.ts'
import type { Span } from '../text/span.ts'
import { readDocxNumbering, type Numbering } from './docx-numbering.ts'
import { findParts, type Part } from './docx-parts.ts'
import { readDocxStyles, type DocxStyle } from './docx-styles.ts'
import { isOn, readLevel, toLevel } from './docx-values.ts'
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
import { readXml } from './xml-events.ts'

/**
 * WordprocessingML (ISO/IEC 29500-1, 17) in a flat package, as office-package.ts or Word itself writes it.
 *
 *     <w:p><w:r><w:t>We </w:t></w:r>                     final      We won.
 *     <w:del><w:r><w:delText>lost</w:delText></w:r></w:del>        original   We lost.
 *     <w:ins><w:r><w:t>won</w:t></w:r></w:ins>…          both       We lost won.
 *
 * A deleted paragraph mark joins the paragraph with the next, in the final version; an inserted one in the original.
 * Footnotes follow the text in the order in which it refers to them; comments, headers and footers are listed.
 */
export function readDocx(source: string, choices: ReadingChoices): OfficeText {
  const parts = findParts(source)
  const named = (pattern: RegExp): Part[] => parts.filter(({ name }) => pattern.test(name))
  const only = (pattern: RegExp): Span => named(pattern)[0]?.span ?? { start: 0, end: 0 }
  const reader = createReader(
    source,
    choices.version ?? 'final',
    readDocxStyles(source, only(/\/styles\d*\.xml$/i)),
    readDocxNumbering(source, only(/\/numbering\d*\.xml$/i)),
  )
  for (const { span } of named(/\/(?:comments|footnotes|endnotes)\d*\.xml$/i)) reader.read(span)
  const main = named(/\/document\d*\.xml$/i).slice(0, 1)
  for (const { span } of main) reader.read(span)
  for (const { name, span } of named(/\/(?:header|footer)\d*\.xml$/i))
    reader.read(span, /header/i.test(name) ? 'page header' : 'page footer')
  return reader.finish()
}

type Version = NonNullable<ReadingChoices['version']>

/** Elements whose content is no text of the document, or an older state of its properties. */
const SILENT = new Set([
  'w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:tblGridChange',
  'w:rt', 'w:instrText', 'w:delInstrText', 'w:tblPr', 'w:sectPr', 'w:numberingChange',
]) // prettier-ignore

/** Where paragraphs of a part that is no body are kept until the body refers to them. */
const CONTAINERS: Readonly<Record<string, string>> = {
  'w:footnote': 'f',
  'w:endnote': 'e',
  'w:comment': 'c',
}

function createReader(
  source: string,
  version: Version,
  styleOf: (id: string) => DocxStyle,
  numbering: Numbering,
) {
  const body: MarkedParagraph[] = []
  const containers = new Map<string, { author: string; paragraphs: MarkedParagraph[] }>()
  const notes: MarkedParagraph[] = []
  const furniture: MarkedParagraph[] = []
  const seen = new Set<string>()
  const authors: string[] = []
  let changes = 0
  let fault: OfficeText['fault'] = null

  const takeNote = (key: string): void => {
    if (seen.has(key)) return
    seen.add(key)
    for (const paragraph of containers.get(key)?.paragraphs ?? []) notes.push({ ...paragraph, hint: 'note' })
  }

  const takeComment = (key: string): MarkedParagraph[] => {
    const comment = containers.get(key)
    if (comment === undefined || seen.has(key)) return []
    seen.add(key)
    return comment.paragraphs.map((paragraph) => ({
      ...paragraph,
      hint: 'note',
      dropped: comment.author === '' ? 'comment' : `comment by ${comment.author}`,
    }))
  }

  const read = (span: Span, outside: string | null = null): void => {
    const stack: string[] = []
    const paragraphs: OpenParagraph[] = []
    const marks: ('inserted' | 'deleted' | null)[] = []
    const rows: (TableRow & { isHidden: boolean })[] = []
    const choices: boolean[] = []
    let target: MarkedParagraph[] = outside === null ? body : furniture
    let silent = 0
    let inserted = 0
    let deleted = 0
    let justClosed: 'inserted' | 'deleted' | null = null
    let carried: OpenParagraph | null = null
    let isBold: boolean | null = null
    let isHidden = false
    let alt = ''
    const isShown = (): boolean =>
      !rows.some((row) => row.isHidden) &&
      (version === 'both' || (version === 'final' ? deleted === 0 : inserted === 0))

    const emit = (marked: readonly MarkedParagraph[]): void => {
      // The paragraphs of a text box follow the paragraph on which it hangs.
      const around = paragraphs.at(-1)
      for (const paragraph of marked) {
        const kept = outside === null ? paragraph : { ...paragraph, dropped: outside }
        if (around !== undefined) around.after.push(kept)
        else target.push(kept)
      }
    }
    const flush = (): void => {
      if (carried === null) return
      const last = carried
      carried = null
      emit(closeParagraph(last))
    }
    const put = (text: MappedText): void => {
      const paragraph = paragraphs.at(-1)
      if (paragraph === undefined || !isShown()) return
      // In both versions "lost" replaced by "won" must not read "lostwon".
      if (
        version === 'both' &&
        (justClosed === 'deleted' ? inserted : justClosed === 'inserted' ? deleted : 0) > 0
      )
        paragraph.runs.push({ text: written(' '), isBold: false })
      justClosed = null
      if (isHidden) paragraph.after.push(...hiddenText(text, paragraph.line))
      else paragraph.runs.push({ text, isBold: isBold ?? paragraph.isBold })
    }

    const countChange = (name: string, attributes: Readonly<Record<string, string>>): void => {
      const parent = stack.at(-1)
      if (parent === 'w:numPr') return
      changes++
      const author = attributes['w:author']?.trim() ?? ''
      if (author !== '' && !authors.includes(author)) authors.push(author)
      const isInsertion = name === 'w:ins' || name === 'w:moveTo'
      if (parent === 'w:rPr') marks[marks.length - 1] = isInsertion ? 'inserted' : 'deleted'
      else if (parent === 'w:trPr') {
        const row = rows.at(-1)
        if (row !== undefined && version !== 'both') row.isHidden = isInsertion === (version === 'original')
      } else if (isInsertion) inserted++
      else deleted++
    }

    const open = (name: string, attributes: Readonly<Record<string, string>>, line: number): void => {
      const value = attributes['w:val']
      const paragraph = paragraphs.at(-1)
      switch (name) {
        case 'w:footnote':
        case 'w:endnote':
        case 'w:comment': {
          // Word keeps its separator lines as footnotes of a type of their own.
          const kept = { author: attributes['w:author']?.trim() ?? '', paragraphs: [] }
          if (attributes['w:type'] === undefined || attributes['w:type'] === 'normal')
            containers.set(CONTAINERS[name]! + (attributes['w:id'] ?? ''), kept)
          target = kept.paragraphs
          return
        }
        case 'w:p':
          paragraphs.push(openParagraph(line))
          marks.push(null)
          return
        case 'w:pStyle': {
          if (paragraph === undefined) return
          const style = styleOf(value ?? '')
          if (style.role === 'contents') paragraph.dropped = 'table of contents'
          else if (style.role !== null) paragraph.hint = style.role
          if (style.level !== null) paragraph.level = style.level
          paragraph.isBold = style.isBold
          if (style.number !== null) {
            const { list, level, style: id } = style.number
            paragraph.number = { list, level: level ?? numbering.levelOfStyle(id) }
          }
          return
        }
        case 'w:outlineLvl': {
          const level = readLevel(value)
          if (paragraph === undefined || level === null) return
          paragraph.hint = 'heading'
          paragraph.level = level
          return
        }
        case 'w:ilvl':
          if (paragraph === undefined || stack.at(-1) !== 'w:numPr') return
          paragraph.number = { list: paragraph.number?.list ?? '', level: toLevel(value) }
          return
        case 'w:numId':
          if (paragraph === undefined || stack.at(-1) !== 'w:numPr') return
          paragraph.number = value === '0' ? null : { list: value ?? '', level: paragraph.number?.level ?? 0 }
          if (value === '0') paragraph.hint = paragraph.hint === 'list-item' ? null : paragraph.hint
          else paragraph.hint ??= 'list-item'
          return
        case 'w:r':
          isBold = null
          isHidden = false
          return
        case 'w:b':
          if (stack.at(-1) === 'w:rPr' && stack.at(-2) === 'w:r') isBold = isOn(value)
          return
        case 'w:rStyle':
          if (/^(?:strong|要点|明显强调)$/i.test(value ?? '')) isBold = true
          return
        case 'w:vanish':
          if (stack.at(-2) === 'w:r') isHidden = isOn(value)
          return
        case 'w:ins':
        case 'w:del':
        case 'w:moveFrom':
        case 'w:moveTo':
          countChange(name, attributes)
          return
        case 'w:tab':
        case 'w:ptab':
          if (stack.at(-1) === 'w:r') put(written(' '))
          return
        case 'w:br':
        case 'w:cr':
          put(written(attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? ' ' : '\n'))
          return
        case 'w:noBreakHyphen':
          put(written('-'))
          return
        case 'w:sym': {
          const code = parseInt(attributes['w:char'] ?? '', 16)
          // Above E000 stand the private signs of symbol fonts, which have no meaning outside them.
          if (code >= 32 && code < 0xd800) put(written(String.fromCharCode(code)))
          return
        }
        case 'w:footnoteReference':
          if (isShown() && attributes['w:id'] !== undefined) takeNote(`f${attributes['w:id']}`)
          return
        case 'w:endnoteReference':
          if (isShown() && attributes['w:id'] !== undefined) takeNote(`e${attributes['w:id']}`)
          return
        case 'w:commentReference':
          paragraph?.after.push(...takeComment(`c${attributes['w:id'] ?? ''}`))
          return
        case 'wp:docPr':
        case 'v:shape':
        case 'pic:cNvPr':
          alt = attributes['descr'] ?? attributes['alt'] ?? (name === 'pic:cNvPr' ? alt : '')
          return
        case 'a:blip':
        case 'v:imagedata':
        case 'c:chart':
        case 'dgm:relIds':
          if (isShown()) emit([imageParagraph(alt || (attributes['o:title'] ?? ''), line)])
          return
        case 'w:tr':
          rows.push({ ...openRow(target), isHidden: false })
          return
        default:
      }
    }

    const close = (name: string): void => {
      switch (name) {
        case 'w:p': {
          const paragraph = paragraphs.pop()
          const mark = marks.pop()
          if (paragraph === undefined) return
          if (carried !== null && paragraphs.length === 0) {
            paragraph.runs.unshift(...carried.runs)
            paragraph.after.unshift(...carried.after)
            carried = null
          }
          const joinsNext =
            (mark === 'deleted' && version === 'final') || (mark === 'inserted' && version === 'original')
          if (joinsNext && paragraphs.length === 0) carried = paragraph
          else emit(closeParagraph(withNumber(paragraph, numbering)))
          return
        }
        case 'w:tc': {
          if (paragraphs.length === 0) flush()
          const row = rows.at(-1)
          if (row !== undefined) closeCell(row, target)
          return
        }
        case 'w:body':
        case 'w:footnote':
        case 'w:endnote':
        case 'w:comment':
          if (paragraphs.length === 0) flush()
          return
        case 'w:tr': {
          const row = rows.pop()
          if (row !== undefined) closeRow(row, target)
          return
        }
        case 'w:ins':
        case 'w:moveTo':
          if (!/^w:(?:rPr|trPr|numPr)$/.test(stack.at(-1) ?? '')) inserted = Math.max(0, inserted - 1)
          justClosed = 'inserted'
          return
        case 'w:del':
        case 'w:moveFrom':
          if (!/^w:(?:rPr|trPr|numPr)$/.test(stack.at(-1) ?? '')) deleted = Math.max(0, deleted - 1)
          justClosed = 'deleted'
          return
        default:
      }
    }

    const damage = readXml(
      source,
      {
        open: (name, attributes, line) => {
          if (silent > 0 || SILENT.has(name)) silent++
          // A drawing stands twice: as what newer programs show, and as a fallback for older ones.
          else if (name === 'mc:AlternateContent') choices.push(false)
          else if (name === 'mc:Choice' && choices.length > 0) choices[choices.length - 1] = true
          else if (name === 'mc:Fallback' && choices.at(-1) === true) silent = 1
          else open(name, attributes, line)
          stack.push(name)
        },
        text: (text) => {
          const name = stack.at(-1)
          if (silent === 0 && (name === 'w:t' || name === 'w:delText' || name === 'm:t')) put(text)
        },
        close: (name) => {
          stack.pop()
          if (silent > 0) silent--
          else if (name === 'mc:AlternateContent') choices.pop()
          else close(name)
        },
      },
      span,
    )
    // A file that was cut off: what had begun is closed.
    for (let left = paragraphs.length; left > 0; left--) close('w:p')
    flush()
    fault ??= damage
  }

  const finish = (): OfficeText => {
    // A comment that nothing refers to is still somebody's words.
    const stray = [...containers.keys()].filter((key) => key.startsWith('c')).flatMap(takeComment)
    const once = new Set<string>()
    const pages = furniture.filter(({ text }) => {
      if (once.has(text.text) || !/\p{L}/u.test(text.text)) return false
      once.add(text.text)
      return true
    })
    return {
      paragraphs: [...body, ...notes, ...stray, ...pages],
      versions: changes === 0 ? null : { changes, read: version },
      authors,
      fault,
    }
  }
  return { read, finish }
}

/** The number that Word shows before a paragraph; it stands in no file, so it is written here. */
function withNumber(paragraph: OpenParagraph, numbering: Numbering): OpenParagraph {
  const first = paragraph.runs.find(({ text }) => text.text.trim() !== '')
  if (paragraph.number === null || first === undefined) return paragraph
  const number = numbering.next(paragraph.number.list, paragraph.number.level)
  if (number === null) return paragraph
  return {
    ...paragraph,
    runs: [{ text: written(`${number} `), isBold: first.isBold }, ...paragraph.runs],
  }
}

/** Hidden text is listed, since a reader of the printed document never sees it. */
function hiddenText({ text, pieces }: MappedText, line: number): MarkedParagraph[] {
  const words = text.trim()
  if (words === '') return []
  const [piece] = pieces
  const mapped = piece === undefined ? written(words) : copyOf(words, piece.source + text.indexOf(words))
  return [{ text: pieces.length === 1 ? mapped : written(words), hint: null, line, dropped: 'hidden text' }]
}
