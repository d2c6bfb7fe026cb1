/** The three texts. `original` is the article in Chinese and optional. */
export type Side = 'article' | 'transcript' | 'original'
