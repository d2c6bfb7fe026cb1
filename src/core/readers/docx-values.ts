const DEEPEST = 8

/** `w:ilvl`: the level of a list, 0 the outermost. */
export const toLevel = (value: string | undefined): number =>
  Math.min(DEEPEST, Math.max(0, Number(value) || 0))

/** `w:outlineLvl`: 0 is the highest, 9 is body text. */
export function readLevel(value: string | undefined): number | null {
  const level = Number(value)
  return Number.isInteger(level) && level >= 0 && level <= 8 ? level + 1 : null
}

/** A toggle such as `<w:b/>` is on unless it says otherwise. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(?:0|false|off|none)$/i.test(value)
