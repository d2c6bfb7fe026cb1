import { strToU8, zipSync } from 'fflate'
import { decodeFile, type TextFile } from '../../../src/core/readers/index.ts'
import { decode } from './reading-files.ts'

/** Small office documents, made here so that every byte of them can be read in a test. */

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export type DocxParts = Readonly<{
  body: string
  styles?: string
  footnotes?: string
  comments?: string
  more?: Readonly<Record<string, string>>
}>

export function zipDocx({ body, styles = '', footnotes, comments, more = {} }: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(`${XML}<Types/>`),
    '_rels/.rels': strToU8(`${XML}<Relationships/>`),
    'word/document.xml': strToU8(`${XML}<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`),
    'word/styles.xml': strToU8(`${XML}<w:styles ${W}>${styles}</w:styles>`),
    'word/media/image1.png': new Uint8Array(3000),
  }
  if (footnotes !== undefined)
    files['word/footnotes.xml'] = strToU8(`${XML}<w:footnotes ${W}>${footnotes}</w:footnotes>`)
  if (comments !== undefined)
    files['word/comments.xml'] = strToU8(`${XML}<w:comments ${W}>${comments}</w:comments>`)
  for (const [name, content] of Object.entries(more)) files[name] = strToU8(content)
  return zipSync(files)
}

export const style = (id: string, name: string, inner = '', basedOn = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${
    basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`
  }${inner}</w:style>`

/** A paragraph; `text` may hold runs of its own. */
export const p = (text: string, styleId = '', properties = ''): string => {
  const pStyle = styleId === '' ? '' : `<w:pStyle w:val="${styleId}"/>`
  const content = text.startsWith('<') ? text : run(text)
  return `<w:p w:rsidR="00A1"><w:pPr>${pStyle}${properties}</w:pPr>${content}</w:p>`
}
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
export const bold = (text: string): string => run(text, '<w:b/>')
const by = (author: string): string => `w:id="9" w:author="${author}" w:date="2026-01-02T03:04:05Z"`
export const ins = (text: string, author = 'Lin Ting'): string => `<w:ins ${by(author)}>${run(text)}</w:ins>`
export const del = (text: string, author = 'Lin Ting'): string =>
  `<w:del ${by(author)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

const ODF = [
  'office', 'text', 'style', 'table', 'draw', 'fo', 'svg',
]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ') // prettier-ignore

export const odtContent = (body: string, styles = '', root = 'office:document-content'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${ODF} xmlns:dc="http://purl.org/dc/elements/1.1/" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></${root}>`

export const zipOdt = (body: string, styles = ''): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(odtContent(body, styles)),
    'META-INF/manifest.xml': strToU8(`${XML}<m/>`),
  })

export function openBytes(name: string, bytes: Uint8Array): TextFile {
  const decoded = decodeFile(name, bytes, decode)
  if (!decoded.ok) throw new Error(`${name}: ${decoded.problem.what}`)
  return { name, text: decoded.text }
}

export const openDocx = (parts: DocxParts): TextFile => openBytes('a.docx', zipDocx(parts))
