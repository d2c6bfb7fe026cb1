/** What `\s` means, of one UTF-16 code unit. */
export const isSpace = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && isWideSpace(code)

const isWideSpace = (code: number): boolean =>
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x1680

/**
 * How many runs of anything but white space: `\S+` counted, without an object for each. Ten hours of talk are two hundred
 * thousand words, and are counted several times.
 */
export function countPrinted(text: string): number {
  let count = 0
  let isInside = false
  for (let at = 0; at < text.length; at++) {
    const isOutside = isSpace(text.charCodeAt(at))
    if (isInside === isOutside) {
      isInside = !isInside
      if (isInside) count++
    }
  }
  return count
}
