/** What a cut passage is in the reviewer's eyes, in the order of their keys. */
export const CUT_LABELS = ['deliberate', 'lost', 'condensed', 'sponsor', 'filler'] as const
export type CutLabel = (typeof CUT_LABELS)[number]

/** A place to come back to. `note` may be empty. */
export type Bookmark = Readonly<{ note: string }>
