/**
 * Tables that one window after another fills and leaves: taken by name, grown when too small, set to `value` before they are
 * handed out. Saves the collector some fifty large tables a window.
 */
export type Scratch = Readonly<{
  floats(name: string, size: number, value: number): Float32Array
  doubles(name: string, size: number, value: number): Float64Array
  ints(name: string, size: number, value: number): Int32Array
  bytes(name: string, size: number, value: number): Uint8Array
}>

type Table = Float32Array | Float64Array | Int32Array | Uint8Array

const tablesOf = <T extends Table>(make: (size: number) => T) => {
  const kept = new Map<string, T>()
  return (name: string, size: number, value: number): T => {
    let table = kept.get(name)
    if (table === undefined || table.length < size) {
      table = make(Math.ceil(size * 1.25))
      kept.set(name, table)
    }
    // a view of the same kind as the table
    return table.subarray(0, size).fill(value) as T
  }
}

export const createScratch = (): Scratch => ({
  floats: tablesOf((size) => new Float32Array(size)),
  doubles: tablesOf((size) => new Float64Array(size)),
  ints: tablesOf((size) => new Int32Array(size)),
  bytes: tablesOf((size) => new Uint8Array(size)),
})
