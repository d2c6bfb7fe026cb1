declare module 'wink-porter2-stemmer' {
  /** Porter2 (Snowball English) stem of a lower-case word. Throws on nothing; returns the word itself when too short. */
  const stem: (word: string) => string
  export default stem
}
