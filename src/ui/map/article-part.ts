/** A part of the article, in words from its beginning. */
export type ArticlePart = Readonly<{ y0: number; y1: number }>
