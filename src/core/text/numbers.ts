export type FoundNumber = Readonly<{ start: number; end: number }>
export const findNumbers = (_text: string): readonly FoundNumber[] => []
