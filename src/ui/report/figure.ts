/** A number to two places, without trailing zeros; a true minus sign. 95.625 → "95.63", −3 → "−3". */
export const figure = (value: number): string => String(Math.round(value * 100) / 100).replace('-', '−')
