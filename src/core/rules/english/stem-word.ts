import { stemmerFor } from '../../text/stem.ts'

/** Every rule compares English words by the same stem. */
export const stemWord = stemmerFor('en')
