export { alignDocuments, type AlignOptions } from './documents.ts'
export { alignUnits, type UnitAlignment, type UnitLink, type UnitOptions } from './units.ts'
export { explainBead } from './explain.ts'
export type { WordSimilarity } from './similarity.ts'
