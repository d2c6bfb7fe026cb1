/**
 * A Chinese turn of phrase that machines translate word by word: a pattern over the lower-case words of a sentence joined by
 * single spaces (hyphens taken apart), what an English editor would write, and the Chinese behind it with its sense, which is
 * the reason shown. Written from knowledge of both languages. A plain entry earns its place by being impossible or rare in
 * English prose; it was run over half a million words by people without finding anything there. One with `beside` can be
 * English as well ("walk on two legs"), so it counts only where a recording lies beside it in which nobody says those words.
 */
export type Calque = readonly [pattern: string, instead: string, because: string, when?: 'beside']
