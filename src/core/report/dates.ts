/* Dates in the forms that formats ask for. From the text alone: core has no clock and no time zone. */

type Parts = Readonly<{ day: string; time: string; zone: string }>

/** "2026-11-23", "2026-11-23T10:00Z", "2026-11-23T10:00:00.5+08:00" in parts; without a zone it is UTC. Null for no ISO date. */
function parts(date: string): Parts | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(date)
  if (match === null) return null
  const zone = match[4] ?? 'Z'
  return {
    day: match[1]!,
    time: `${match[2] ?? '00:00'}${match[3] ?? ':00'}`,
    zone: zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(-2)}`,
  }
}

/** xsd:dateTime with a zone; null where the date is none. */
export function dateTime(date: string): string | null {
  const found = parts(date)
  return found === null ? null : `${found.day}T${found.time}${found.zone}`
}

/** Milliseconds since 1970, UTC; null where the date is none. */
export function milliseconds(date: string): number | null {
  const text = dateTime(date)
  const value = text === null ? Number.NaN : Date.parse(text) // whole and with a zone: the same on every machine
  return Number.isNaN(value) ? null : value
}

/** ISO 8601 basic form in UTC, as TMX wants it: 20261123T100000Z. */
export function basicDate(date: string): string | null {
  const value = milliseconds(date)
  return value === null ? null : new Date(value).toISOString().replace(/[-:]|\.\d+/g, '')
}
