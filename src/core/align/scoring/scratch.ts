/**
 * Tables that one window after another fills and leaves: taken by name, grown when too small, set to `value` before they are
 * handed out. Saves the collector some fifty large tables a window.
 */
export type Scratch = Readonly<{ floats(name: string, size: number, value: number): Float32Array }>

export function createScratch(): Scratch {
  const kept = new Map<string, Float32Array>()
  return {
    floats(name, size, value) {
      let table = kept.get(name)
      if (table === undefined || table.length < size) {
        table = new Float32Array(Math.ceil(size * 1.25))
        kept.set(name, table)
      }
      return table.subarray(0, size).fill(value)
    },
  }
}
