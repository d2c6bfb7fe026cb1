import { unpackOffice } from './office-package.ts'
import { failure } from './problems.ts'
import { decodeRtfBytes } from './rtf-bytes.ts'
import { MOST_BYTES, type Problem } from './reading.ts'

/**
 * Bytes to text, handed in by the edge (TextDecoder is no part of the language). `fatal`: null where bytes do not fit;
 * otherwise they become U+FFFD. Null as well for an encoding that the edge does not know.
 */
export type Decode = (encoding: string, bytes: Uint8Array, fatal: boolean) => string | null

export type Decoded = Readonly<{ ok: true; text: string; encoding: string } | { ok: false; problem: Problem }>

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const

/**
 * The encoding is the one asked for; else the one a byte order mark states; else UTF-16 where every other byte is zero;
 * else UTF-8 if the bytes are; else GB18030, Big5 or Windows-1252, whichever gives the likelier text. Newlines become
 * `\n`, a byte order mark goes, nothing else changes. Zipped office documents are unpacked to one text
 * (office-package.ts), whatever encoding was asked for: their parts state their own.
 */
export function decodeFile(name: string, bytes: Uint8Array, decode: Decode, encoding?: string): Decoded {
  if (bytes.length === 0)
    return failure({ name }, 'empty', 1, 'the file is empty', 'choose a file that holds text')
  if (bytes.length > MOST_BYTES)
    return failure({ name }, 'too-large', 1, 'the file has more than 200 MB', 'split it; 200 MB is the most')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) {
    const unpacked = unpackOffice(name, bytes, (part) => {
      const own = byteOrderMark(part) ?? zeroPattern(part) ?? 'utf-8'
      return decodeWith(decode, own, part, false)
    })
    return unpacked.ok ? finish(unpacked.text, 'utf-8') : unpacked
  }
  if (isRtfFile(bytes)) {
    // Says itself what its bytes mean, and is ASCII else.
    return finish(
      decodeRtfBytes(bytes, (own, part) => decodeWith(decode, own, part, false)),
      'windows-1252',
    )
  }
  if (encoding !== undefined) {
    const text = decodeWith(decode, encoding, bytes, false)
    return text === null
      ? failure(
          { name },
          'unknown-format',
          1,
          `the encoding "${encoding}" is not known`,
          `choose one of: ${ENCODINGS.join(', ')}`,
        )
      : finish(text, encoding)
  }
  const signature = signatureOf(bytes)
  const stated = signature !== null ? null : (byteOrderMark(bytes) ?? zeroPattern(bytes))
  if (stated !== null) {
    const text = decodeWith(decode, stated, bytes, false)
    if (text !== null) return finish(text, stated)
  }
  if (signature !== null || isBinary(bytes)) {
    return failure(
      { name },
      'binary',
      1,
      `this is not a text file (${signature ?? 'it holds zero bytes or control characters'})`,
      'save it as plain text, or copy and paste the text',
    )
  }
  const utf8 = decodeWith(decode, 'utf-8', bytes, true)
  if (utf8 !== null) return finish(utf8, 'utf-8')
  const guess = guessLegacy(bytes, decode)
  return finish(guess.text, guess.encoding)
}

/** What Windows-1252 has in place of the control characters 80 to 9F (WHATWG Encoding, index-windows-1252). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node 20 takes Windows-1252 for Latin-1 and leaves the control characters; browsers do not. */
function decodeWith(decode: Decode, encoding: string, bytes: Uint8Array, fatal: boolean): string | null {
  const text = decode(encoding, bytes, fatal)
  if (text === null || encoding !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]!)
}

const finish = (text: string, encoding: string): Decoded => ({
  ok: true,
  text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
  encoding,
})

const isRtfFile = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 6)) === '{\\rtf1'

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/**
 * Spaces, digits, commas and line breaks have a zero beside them in UTF-16, in Chinese text too. Letters are not counted:
 * the frequent 一 is U+4E00, which reads like an N the other way round.
 */
function zeroPattern(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null
  const sample = Math.min(bytes.length, 8000)
  let little = 0
  let big = 0
  for (let i = 0; i < sample; i += 2) {
    const [first, second] = [bytes[i]!, bytes[i + 1]!]
    if (first === 0 && second === 0) return null
    if (second === 0 && first >= 9 && first < 0x40) little++
    if (first === 0 && second >= 9 && second < 0x40) big++
  }
  const enough = sample / 200
  if (little > enough && little > big * 4) return 'utf-16le'
  if (big > enough && big > little * 4) return 'utf-16be'
  return null
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4000)
  let control = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) control++
  }
  return control > sample.length * 0.05
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file, or one with a password'],
  ['ID3', 'a sound file'],
  ['RIFF', 'a sound or video file'],
  ['\u001a\u0045\u00df\u00a3', 'a video'],
]

function signatureOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null
}

/**
 * GB18030 accepts nearly any byte pair, so decoding without an error proves nothing. Each candidate is scored by what
 * its text is made of: common Chinese characters for, private-use and rare ones and replacement marks against.
 */
function guessLegacy(bytes: Uint8Array, decode: Decode): { text: string; encoding: string } {
  const sample = bytes.length > 40_000 ? bytes.subarray(0, 40_000) : bytes
  let best = { encoding: 'windows-1252', score: -Infinity }
  for (const encoding of ['gb18030', 'big5', 'windows-1252']) {
    const text = decodeWith(decode, encoding, sample, false)
    if (text === null) continue
    const score = plausibility(text, encoding)
    if (score > best.score) best = { encoding, score }
  }
  return {
    encoding: best.encoding,
    text: decodeWith(decode, best.encoding, bytes, false) ?? decodeWith(decode, 'utf-8', bytes, false) ?? '',
  }
}

// The most frequent characters of written Chinese, both scripts; about 30 % of running text.
const FREQUENT = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实这個們來為國說時會對過發後裡種經麼學現當沒動還進樣實從開',
)

function plausibility(text: string, encoding: string): number {
  let score = 0
  let odd = 0
  let foreign = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    foreign++
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0x80 && code < 0xa0)) odd += 4
    else if (FREQUENT.has(text[i]!)) score += 3
    else if ('，。、：；？！“”‘’（）《》—…'.includes(text[i]!)) score += 2
    else if (code >= 0x4e00 && code <= 0x9fff) score += 0.2
    else if (code >= 0xc0 && code <= 0x17f)
      score += isLetter(text.charCodeAt(i - 1)) && isLetter(text.charCodeAt(i + 1)) ? 1.5 : -0.5
    else if (encoding === 'windows-1252') score += 0.8
    else odd += 1
  }
  return foreign === 0 ? 0 : (score - odd) / foreign
}

const isLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a
