/**
 * Words as they are compared with a list of somebody's own: case and runs of spaces do not count.
 *
 *     "The  Far\nBank"  →  "the far bank"
 */
export const foldWords = (words: string): string => words.toLowerCase().replaceAll(/\s+/gu, ' ').trim()
