/** Whether a value from a field is one of the words a type is made of. */
export const isOneOf = <const T extends string>(words: readonly T[], value: string): value is T =>
  (words as readonly string[]).includes(value) // widened so that any string may be asked for
