import { Unzip, UnzipInflate } from 'fflate'
import { failure } from './problems.ts'
import type { Problem } from './reading.ts'

/**
 * A zipped office document as one text that can be kept, read again and pointed into.
 *
 *     .docx    word/document.xml, footnotes.xml, styles.xml …    one flat package (ISO/IEC 29500-2, "Flat OPC", as Word saves it)
 *     .odt     content.xml                                       as it stands
 *
 * A line break goes before each paragraph, where white space means nothing: so a line of the text is a paragraph of the
 * document. Pictures, fonts and the like stay packed.
 *
 * The archive is read from its start and what comes out is counted while it comes out: sizes that an archive states about
 * itself may lie. A cut-off archive gives the parts up to the cut.
 */
export type Unpacked = Readonly<{ ok: true; text: string } | { ok: false; problem: Problem }>

const WORD_PART = /^word\/(?:document|footnotes|endnotes|comments|styles|numbering|header|footer)\d*\.xml$/i
const isWanted = (name: string): boolean => WORD_PART.test(name) || name === 'content.xml'

const MAX_ENTRIES = 5000
/** XML of an 800-page book stays below; a text of 60 million characters is the most that readers take. */
const MAX_BYTES = 50_000_000
/** XML packs to a tenth, at best to a fiftieth; bombs to a thousandth. */
const MAX_RATIO = 250
/** Below this much no ratio is a danger. */
const HARMLESS = 2_000_000
const CHUNK = 16_384

type Entries = Readonly<{ names: readonly string[]; parts: ReadonlyMap<string, Uint8Array> }>

/** `decodeXml`: bytes of one part to text; null where they are none. */
export function unpackOffice(
  name: string,
  bytes: Uint8Array,
  decodeXml: (bytes: Uint8Array) => string | null,
): Unpacked {
  const entries = unzip(bytes)
  if (typeof entries === 'string') {
    return failure(
      { name },
      'too-large',
      1,
      entries,
      'save it again with an office program, or paste the text',
    )
  }
  const { names, parts } = entries
  const texts = new Map<string, string>()
  for (const [part, content] of parts) {
    const text = decodeXml(content)
    if (text !== null) texts.set(part, text)
  }
  const content = texts.get('content.xml')
  const main = [...texts.keys()].find((part) => /^word\/document\d*\.xml$/i.test(part))
  if (main === undefined && content !== undefined) {
    return { ok: true, text: content.replace(/<text:[ph][\s>/]/g, '\n$&') }
  }
  if (main === undefined) {
    const what = names.length === 0 ? 'this zip archive is damaged' : `this is ${describe(names)}`
    return failure({ name }, 'binary', 1, what, 'save it as .docx or plain text, or copy and paste the text')
  }
  return { ok: true, text: flatten([main, ...[...texts.keys()].filter((part) => part !== main)], texts) }
}

/** What an archive without a text document seems to be. */
function describe(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('xl/'))) return 'a spreadsheet (.xlsx)'
  if (names.some((name) => name.startsWith('ppt/'))) return 'a presentation (.pptx)'
  if (names.some((name) => /^Index\/.*\.iwa$/.test(name))) return 'an Apple Pages document'
  if (names.some((name) => /\.opf$/i.test(name))) return 'an e-book (.epub)'
  return 'a zip archive such as .docx, but with no text document in it'
}

function flatten(order: readonly string[], texts: ReadonlyMap<string, string>): string {
  const parts = order.map((part) => {
    const xml = (texts.get(part) ?? '')
      .replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, '')
      .replace(/<w:p[\s>/]/g, '\n$&')
    return `<pkg:part pkg:name="/${part}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    ...parts,
    '</pkg:package>',
    '',
  ].join('\n')
}

/** Thrown through the library's callbacks: the only way to stop it between two pieces of output. */
class TooLarge extends Error {}

function unzip(bytes: Uint8Array): Entries | string {
  const names: string[] = []
  const pieces = new Map<string, Uint8Array[]>()
  let pushed = 0
  let unpacked = 0
  const stream = new Unzip((file) => {
    names.push(file.name)
    if (names.length > MAX_ENTRIES) throw new TooLarge(`this archive holds more than ${MAX_ENTRIES} files`)
    if (!isWanted(file.name) || pieces.has(file.name)) return
    const own: Uint8Array[] = []
    pieces.set(file.name, own)
    file.ondata = (error, piece) => {
      if (error !== null) throw error
      unpacked += piece.length
      if (unpacked > MAX_BYTES)
        throw new TooLarge(`this archive unpacks to more than ${Math.floor(MAX_BYTES / 1e6)} MB of text`)
      if (unpacked > HARMLESS && unpacked > pushed * MAX_RATIO)
        throw new TooLarge(`this archive unpacks to more than ${MAX_RATIO} times its size`)
      own.push(piece)
    }
    file.start()
  })
  stream.register(UnzipInflate)
  try {
    for (let start = 0; start < bytes.length; start += CHUNK) {
      const end = Math.min(bytes.length, start + CHUNK)
      pushed = end
      stream.push(bytes.subarray(start, end), end === bytes.length)
    }
  } catch (error) {
    if (error instanceof TooLarge) return error.message
    // damaged or cut off: what came out before is all there is
  }
  return { names, parts: new Map([...pieces].map(([name, own]) => [name, join(own)])) }
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
