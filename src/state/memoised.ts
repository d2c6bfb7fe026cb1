/**
 * Remembers the last call: selectors take plain arguments and hand back the same object while these stay the same, so
 * a component that shows the result is not drawn again. One entry is enough, a page shows one project at a time.
 */
export function memoised<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: Readonly<{ args: A; result: R }> | null = null
  return (...args) => {
    if (
      last !== null &&
      last.args.length === args.length &&
      last.args.every((arg, i) => Object.is(arg, args[i]))
    )
      return last.result
    last = { args, result: compute(...args) }
    return last.result
  }
}
