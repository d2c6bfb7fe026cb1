import { rtfTokens, type RtfToken } from './rtf-tokens.ts'

/**
 * RTF states bytes, in the code page of the document or of the font that is on; this puts the characters that they mean into
 * the file, so that everything after it sees text:
 *
 *     \f1 \'c4\'e3\'ba\'c3        with \f1 Chinese (GB2312)        ->   \f1 你好
 *     \u20320\'c4\'e3             the bytes are for old programs   ->   as it is, and the reader passes over them
 *
 * `decode`: bytes to text; null for an encoding that the edge does not know. What is plain ASCII stays as it is.
 */
export function decodeRtfBytes(
  bytes: Uint8Array,
  decode: (encoding: string, bytes: Uint8Array) => string | null,
): string {
  const source = latin1(bytes)
  const parts: string[] = []
  let copied = 0
  let run: { start: number; end: number; bytes: number[]; encoding: string } | null = null
  const flush = (): void => {
    if (run === null) return
    const { start, end, bytes: codes, encoding } = run
    run = null
    if (codes.every((code) => code < 0x80)) return
    const text =
      decode(encoding, Uint8Array.from(codes)) ?? decode('windows-1252', Uint8Array.from(codes)) ?? ''
    // A bullet in a font of signs, not text of this code page.
    if (text.includes('\ufffd')) return
    parts.push(source.slice(copied, start), text.replace(/\p{ASCII}/gu, escaped))
    copied = end
  }
  let page = 'windows-1252'
  const fonts = new Map<number, string>()
  let tableDepth = 0
  let defined = 0
  let state = { font: -1, fallback: 1 }
  const stack: (typeof state)[] = []
  let skip = 0
  const encodingNow = (): string => fonts.get(state.font) ?? page
  const add = (token: RtfToken, codes: readonly number[]): void => {
    const encoding = encodingNow()
    if (run?.end !== token.start || run.encoding !== encoding) {
      flush()
      run = { start: token.start, end: token.end, bytes: [...codes], encoding }
    } else {
      for (const code of codes) run.bytes.push(code)
      run.end = token.end
    }
  }
  for (const token of rtfTokens(source)) {
    if (token.kind === 'open') {
      skip = 0
      stack.push(state)
      state = { ...state }
    } else if (token.kind === 'close') {
      skip = 0
      state = stack.pop() ?? state
      if (stack.length < tableDepth) tableDepth = 0
    } else if (token.kind === 'word') {
      const { name, value } = token
      if (name === 'ansicpg' && value !== null) page = PAGES[value] ?? `windows-${value}`
      else if (name === 'mac') page = 'macintosh'
      else if (name === 'fonttbl') tableDepth = stack.length
      else if (name === 'f' && value !== null) {
        if (tableDepth > 0) defined = value
        else state.font = value
      } else if (name === 'fcharset' && value !== null && tableDepth > 0) {
        const encoding = CHARSETS[value]
        if (encoding !== undefined) fonts.set(defined, encoding)
      } else if (name === 'uc' && value !== null) state.fallback = value
      skip = name === 'u' ? state.fallback : 0
    } else if (token.kind === 'hex') {
      if (skip > 0) skip--
      else add(token, [token.value!])
    } else if (token.kind === 'text') {
      let from = token.start
      const passed = Math.min(skip, token.end - from)
      skip -= passed
      from += passed
      // A second byte below 80 stands as its letter, and some programs write all bytes as they are.
      const isOpen = run !== null && (run as { end: number }).end === from && endsOpen(run)
      for (let at = from; at < token.end; at++) {
        const code = source.charCodeAt(at)
        if (code >= 0x80 || (at === from && isOpen) || (run !== null && at > from && endsOpen(run)))
          add({ ...token, start: at, end: at + 1 }, [code])
      }
    }
  }
  flush()
  parts.push(source.slice(copied))
  return parts.join('')
}

const DOUBLE = new Set(['gb18030', 'big5', 'shift_jis', 'euc-kr'])

/** The last byte is the first of two. */
function endsOpen({ bytes, encoding }: { bytes: readonly number[]; encoding: string }): boolean {
  if (!DOUBLE.has(encoding)) return false
  let isLead = false
  for (const byte of bytes) isLead = !isLead && byte >= 0x81
  return isLead
}

const escaped = (sign: string): string => `\\'${sign.charCodeAt(0).toString(16).padStart(2, '0')}`

function latin1(bytes: Uint8Array): string {
  const parts: string[] = []
  const CHUNK = 8192
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)))
  return parts.join('')
}

/** Windows code pages whose name in the Encoding standard is another. */
const PAGES: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  850: 'windows-1252',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}

/** Character sets of fonts (RTF 1.9.1, \fcharset); 0 and 1 are the document's. */
const CHARSETS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}
