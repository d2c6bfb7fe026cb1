/**
 * Chinese turns of phrase that machines translate word by word. Each entry: what stands in the English text (a pattern over
 * lower-case words, `…` for one to three words in between), what an English editor would write, and the Chinese behind it with
 * its sense, which is the reason shown. Written from knowledge of both languages and the sample; an entry earns its place by
 * being impossible or rare in English prose.
 */
export type Calque = readonly [pattern: string, instead: string, because: string]
