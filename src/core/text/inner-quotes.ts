/** Double quotation marks made single, for words that are set in double ones: `"Mr. Varga" said` → `‘Mr. Varga’ said`. */
export const innerQuotes = (words: string): string =>
  words
    .replace(/[“„]/gu, '‘')
    .replace(/”/gu, '’')
    .replace(/(^|[\s([{‘—–-])"/gu, '$1‘')
    .replace(/"/gu, '’')
