import type { ReadingChoices } from '../model/reading-choices.ts'
import { written, type MappedText } from '../text/mapped-text.ts'
import type { MarkedParagraph } from './marked-article.ts'
import { readOdtStyles } from './odt-styles.ts'
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
 * OpenDocument text (OASIS ODF 1.3, part 3): `content.xml` of an .odt, or a flat .fodt. Tracked changes stand aside: the
 * body has the new text with the insertions marked, what was deleted stands in a list and is missing in the body.
 *
 *     <text:deletion>…<text:p>lost</text:p>   We <text:change/><text:change-start/>won<text:change-end/>.
 *     final   We won.        original   We lost.        both   We lost won.
 */
export function readOdt(source: string, choices: ReadingChoices): OfficeText {
  const version = choices.version ?? 'final'
  const styleOf = readOdtStyles(source)
  const body: MarkedParagraph[] = []
  const notes: MarkedParagraph[] = []
  const authors: string[] = []
  const stack: string[] = []
  const paragraphs: OpenParagraph[] = []
  const spans: (boolean | null)[] = []
  const rows: TableRow[] = []
  const frames: { alt: string; isImage: boolean; line: number }[] = []
  const changed = new Map<string, { isInsertion: boolean; deleted: MappedText[] }>()
  const running = new Set<string>()
  let region: { isInsertion: boolean; deleted: MappedText[] } | null = null
  let note: MarkedParagraph[] | null = null
  let annotation: { author: string; paragraphs: MarkedParagraph[] } | null = null
  let carried: OpenParagraph | null = null
  let lists = 0
  let regionId = ''
  let contents = 0
  let isInBody = false

  const isShown = (): boolean => version !== 'original' || running.size === 0

  const put = (text: MappedText): void => {
    const paragraph = paragraphs.at(-1)
    if (paragraph === undefined || !isShown()) return
    paragraph.runs.push({ text, isBold: spans.findLast((bold) => bold !== null) ?? paragraph.isBold })
  }

  const emit = (marked: readonly MarkedParagraph[]): void => {
    if (annotation !== null) annotation.paragraphs.push(...marked)
    else if (note !== null) note.push(...marked)
    else if (paragraphs.length > 0) paragraphs.at(-1)!.after.push(...marked)
    else if (isInBody) body.push(...marked)
  }

  /** The deleted words come back where they stood; a deleted paragraph break parts the paragraph again. */
  const putDeleted = (deleted: readonly MappedText[]): void => {
    deleted.forEach((text, index) => {
      const paragraph = paragraphs.at(-1)
      if (paragraph === undefined) return
      if (index > 0) {
        emitOutside(closeParagraph({ ...paragraph }))
        paragraph.runs = []
        paragraph.after = []
      }
      put(text)
      if (version === 'both') put(written(' '))
    })
  }
  const emitOutside = (marked: readonly MarkedParagraph[]): void => {
    const inner = paragraphs.pop()
    emit(marked)
    if (inner !== undefined) paragraphs.push(inner)
  }

  const openText = (name: string, attributes: Readonly<Record<string, string>>, line: number): void => {
    const paragraph = openParagraph(line)
    const style = styleOf(attributes['text:style-name'] ?? '')
    paragraph.isBold = style.isBold
    paragraph.level = style.level ?? 6
    if (contents > 0 || style.role === 'contents') paragraph.dropped = 'table of contents'
    else paragraph.hint = style.role
    if (name === 'text:h') {
      paragraph.hint = style.role === 'title' ? 'title' : 'heading'
      paragraph.level = Number(attributes['text:outline-level']) || 1
    } else if (lists > 0) paragraph.hint ??= 'list-item'
    paragraphs.push(paragraph)
  }

  const closeText = (): void => {
    const paragraph = paragraphs.pop()
    if (paragraph === undefined) return
    if (region !== null) {
      const words = closeParagraph(paragraph)
      region.deleted.push(...words.filter(({ dropped }) => dropped === null).map(({ text }) => text))
      return
    }
    if (carried !== null && paragraphs.length === 0) {
      paragraph.runs.unshift(...carried.runs)
      paragraph.after.unshift(...carried.after)
      carried = null
    }
    // The break itself was inserted: the original has one paragraph here.
    if (!isShown() && paragraphs.length === 0) carried = paragraph
    else emit(closeParagraph(paragraph))
  }

  const open = (name: string, attributes: Readonly<Record<string, string>>, line: number): void => {
    switch (name) {
      case 'office:text':
        isInBody = true
        return
      case 'text:p':
      case 'text:h':
        openText(name, attributes, line)
        return
      case 'text:span':
        spans.push(styleOf(attributes['text:style-name'] ?? '').bold)
        return
      case 'text:s':
      case 'text:tab':
        put(written(' '))
        return
      case 'text:line-break':
        put(written('\n'))
        return
      case 'text:list':
        lists++
        return
      case 'text:table-of-content':
      case 'text:illustration-index':
      case 'text:table-index':
      case 'text:alphabetical-index':
        contents++
        return
      case 'text:note':
        note = []
        return
      case 'office:annotation':
        annotation = { author: '', paragraphs: [] }
        return
      case 'text:changed-region':
        region = { isInsertion: false, deleted: [] }
        regionId = attributes['text:id'] ?? attributes['xml:id'] ?? ''
        return
      case 'text:insertion':
      case 'text:deletion':
        if (region === null) return
        region.isInsertion = name === 'text:insertion'
        changed.set(regionId, region)
        return
      case 'text:change-start': {
        const id = attributes['text:change-id'] ?? ''
        if (changed.get(id)?.isInsertion === true) running.add(id)
        return
      }
      case 'text:change-end':
        running.delete(attributes['text:change-id'] ?? '')
        return
      case 'text:change': {
        const deletion = changed.get(attributes['text:change-id'] ?? '')
        if (version !== 'final' && deletion !== undefined) putDeleted(deletion.deleted)
        return
      }
      case 'draw:frame':
        frames.push({ alt: '', isImage: false, line })
        return
      case 'draw:image': {
        const frame = frames.at(-1)
        if (frame !== undefined) frame.isImage = true
        return
      }
      case 'table:table-row':
        rows.push(openRow(body))
        return
      default:
    }
  }

  const close = (name: string): void => {
    switch (name) {
      case 'text:p':
      case 'text:h':
        closeText()
        return
      case 'text:span':
        spans.pop()
        return
      case 'text:list':
        lists--
        return
      case 'text:table-of-content':
      case 'text:illustration-index':
      case 'text:table-index':
      case 'text:alphabetical-index':
        contents--
        return
      case 'text:note': {
        const paragraphsOfNote = note ?? []
        note = null
        if (isShown()) notes.push(...paragraphsOfNote.map((each) => ({ ...each, hint: 'note' as const })))
        return
      }
      case 'office:annotation': {
        if (annotation === null) return
        const { author, paragraphs: words } = annotation
        const dropped = author === '' ? 'comment' : `comment by ${author}`
        annotation = null
        emit(words.map((each) => ({ ...each, hint: 'note', dropped })))
        return
      }
      case 'text:changed-region':
        region = null
        return
      case 'draw:frame': {
        const frame = frames.pop()
        if (frame?.isImage === true && isShown()) emit([imageParagraph(frame.alt, frame.line)])
        return
      }
      case 'table:table-cell': {
        const row = rows.at(-1)
        if (row !== undefined) closeCell(row, body)
        return
      }
      case 'table:table-row': {
        const row = rows.pop()
        if (row !== undefined) closeRow(row, body)
        return
      }
      case 'office:text':
        if (carried !== null) {
          const last = carried
          carried = null
          emit(closeParagraph(last))
        }
        isInBody = false
        return
      default:
    }
  }

  const text = (mapped: MappedText): void => {
    const parent = stack.at(-1) ?? ''
    if (parent === 'dc:creator') {
      const name = mapped.text.trim()
      if (annotation !== null) annotation.author = name
      else if (region !== null && name !== '' && !authors.includes(name)) authors.push(name)
    } else if (parent === 'svg:title' || parent === 'svg:desc') {
      const frame = frames.at(-1)
      if (frame !== undefined) frame.alt = `${frame.alt} ${mapped.text}`.trim()
    } else if (parent.startsWith('text:') && !NO_WORDS.has(parent)) put(mapped)
  }

  const fault = readXml(source, {
    open: (name, attributes, line) => {
      open(name, attributes, line)
      stack.push(name)
    },
    text,
    close: (name) => {
      stack.pop()
      close(name)
    },
  })
  for (let left = paragraphs.length; left > 0; left--) closeText()
  if (isInBody) close('office:text')
  const changes = changed.size
  return {
    paragraphs: [...body, ...notes],
    versions: changes === 0 ? null : { changes, read: version },
    authors,
    fault,
  }
}

/** White space inside these is layout of the file, and a note's number is set by the program. */
const NO_WORDS = new Set([
  'text:note', 'text:note-body', 'text:note-citation', 'text:list', 'text:list-item', 'text:list-header', 'text:ruby',
  'text:ruby-text', 'text:section', 'text:tracked-changes', 'text:changed-region', 'text:insertion', 'text:deletion',
  'text:index-body', 'text:index-title', 'text:table-of-content', 'text:hidden-text', 'text:hidden-paragraph',
]) // prettier-ignore
