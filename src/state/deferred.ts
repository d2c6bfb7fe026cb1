/** What is made when it is wanted, from files that are fetched then: `load` before the first use. */
export type Deferred<T extends object> = Readonly<{
  load(): Promise<void>
  /** One of its parts, to be handed out at once; to call into it before it is loaded is a fault of ours and throws. */
  part<K extends keyof T & string>(name: K): T[K]
}>

export function deferred<T extends object>(make: () => Promise<T>): Deferred<T> {
  let made: T | null = null
  let making: Promise<void> | null = null
  return {
    load() {
      making ??= make().then(
        (whole) => {
          made = whole
        },
        (reason: unknown) => {
          // the next wish tries again: the files may be within reach by then
          making = null
          throw reason
        },
      )
      return making
    },
    part(name) {
      const methods = new Map<string | symbol, unknown>()
      const call =
        (method: string | symbol) =>
        (...values: readonly unknown[]): unknown => {
          if (made === null) throw new Error(`${name}: no project was opened yet`)
          // the casts: a part is a record of functions (actions), and what is asked for is one of them
          const part = made[name] as Record<string | symbol, (...values: readonly unknown[]) => unknown>
          return part[method]?.(...values)
        }
      const stand = new Proxy(
        {},
        {
          get: (_, method) => {
            // the same function each time: components and effects compare them
            if (!methods.has(method)) methods.set(method, call(method))
            return methods.get(method)
          },
        },
      )
      return stand as T[typeof name] // stands for the part: every method is passed on by name
    },
  }
}
