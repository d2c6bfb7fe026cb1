import { stemmerFor } from '../../text/stem.ts'

const stem = stemmerFor('en')

/** No English word is longer, and the stemmer takes quadratic time over what a broken file can hold. */
const LONGEST = 40

export const stemWord = (word: string): string => (word.length > LONGEST ? word : stem(word))
