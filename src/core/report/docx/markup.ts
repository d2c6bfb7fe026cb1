import { cleanText } from '../clean-text.ts'
import { element, escapeXml } from '../xml.ts'

/*
 * WordprocessingML as text (ISO/IEC 29500-1, chapter 17), for what there is much of: runs, paragraphs, tables. The library
 * makes an object for every element and a second tree for the writing; with 5,000 findings that took eight seconds of
 * the processor and made most of the file's time. The library still makes the package, styles, lists and settings.
 * Children stand in the order of the schema, for Word calls a file with another order damaged.
 */

/** How a run looks; in the order of CT_RPr when written. `language`: a tag, for Word's spelling. */
export type RunLook = Readonly<{
  style?: 'CommentReference' | 'Hyperlink'
  bold?: boolean
  italic?: boolean
  strike?: boolean
  /** RRGGBB. */
  color?: string
  underline?: boolean
  language?: string
}>

/** Word has no line breaks inside a text: between two lines stands an element of its own. `tag`: what holds the words. */
export function run(text: string, look: RunLook = {}, tag: 'w:t' | 'w:delText' = 'w:t'): string {
  if (text === '') return ''
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const words = lines.map((line) =>
    line === '' ? '' : `<${tag} xml:space="preserve">${escapeXml(line)}</${tag}>`,
  )
  return `<w:r>${lookOf(look)}${words.join('<w:br/>')}</w:r>`
}

function lookOf({ style, bold, italic, strike, color, underline, language }: RunLook): string {
  const parts = [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    bold === true ? '<w:b/><w:bCs/>' : '',
    italic === true ? '<w:i/><w:iCs/>' : '',
    strike === true ? '<w:strike/>' : '',
    color === undefined ? '' : `<w:color w:val="${color}"/>`,
    underline === true ? '<w:u w:val="single"/>' : '',
    language === undefined ? '' : element('w:lang', { 'w:val': language }),
  ].join('')
  return parts === '' ? '' : `<w:rPr>${parts}</w:rPr>`
}

/** Styles by their ids in `styles.ts`; `listed`: a point of a list. */
export type ParagraphLook = Readonly<{
  style?: string
  listed?: boolean
  keepNext?: boolean
  /** The paragraph's own mark, already as XML: whether it was taken out. */
  mark?: string
}>

export function paragraph(runs: string, { style, listed, keepNext, mark }: ParagraphLook = {}): string {
  const parts = [
    style === undefined && listed !== true ? '' : element('w:pStyle', { 'w:val': style ?? 'ListParagraph' }),
    keepNext === true ? '<w:keepNext/>' : '',
    // the one list that the library always defines
    listed === true ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '',
    mark === undefined ? '' : `<w:rPr>${mark}</w:rPr>`,
  ].join('')
  return `<w:p>${parts === '' ? '' : `<w:pPr>${parts}</w:pPr>`}${runs}</w:p>`
}

/** Words of unknown origin, fit to be read: no marks that turn the direction, no controls. */
export const plain = (text: string, look: RunLook = {}): string => run(cleanText(text), look)

/**
 * A link as a field: it needs no relationship, so a comment can have one, too. Only to the web, and only where the address
 * has nothing that a field's own syntax would take amiss; else the words alone.
 */
export function link(text: string, address: string | null): string {
  if (address === null || !/^https?:\/\/[^\s"\\]+$/.test(address)) return plain(text)
  const instruction = `<w:instrText xml:space="preserve"> HYPERLINK "${escapeXml(address)}" </w:instrText>`
  return [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r>${instruction}</w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    plain(text, { style: 'Hyperlink' }),
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join('')
}

/** What a cell holds: paragraphs, each of runs. */
export type Cell = readonly string[]

/**
 * `widths`: per cent. Fine lines between rows only; the head is said again on every page. Only a long row may be torn
 * between two pages: one that may not leaves the page before it half empty.
 */
export function table(
  head: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly Cell[])[],
): string {
  const cell = (content: Cell, at: number, style: string): string => {
    // a cell must end in a paragraph (17.4.65)
    const paragraphs = (content.length === 0 ? [''] : content).map((runs) => paragraph(runs, { style }))
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[at]! * 50}" w:type="pct"/></w:tcPr>${paragraphs.join('')}</w:tc>`
  }
  const line = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="BFB8AC"/>`
  const heads = head.map((name, at) => cell([run(name, { bold: true })], at, 'TableHead'))
  return [
    '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/>',
    `<w:tblBorders>${['top', 'bottom', 'insideH'].map(line).join('')}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/>',
    '<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="110" w:type="dxa"/></w:tblCellMar>',
    '</w:tblPr>',
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width * GRID}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>${heads.join('')}</w:tr>`,
    ...rows.map(
      (cells) =>
        `<w:tr>${isShort(cells) ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${cells.map((content, at) => cell(content, at, 'TableText')).join('')}</w:tr>`,
    ),
    '</w:tbl>',
  ].join('')
}

/** In characters of markup, of which a line of text is about a third. */
const SHORT = 4000
const isShort = (cells: readonly Cell[]): boolean => cells.every((cell) => cell.join('').length < SHORT)

/** A hundredth of the width between the margins of a landscape page, in twentieths of a point. */
const GRID = 148
