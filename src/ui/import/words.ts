import { catalogue } from '../language/catalogue.ts'

export const importWords = catalogue('import', {
  swapTitle: 'Swap two speakers for a stretch',
  swapHint: 'Where the recogniser took one for the other.',
  swapFirst: 'One speaker',
  swapSecond: 'The other',
  swapFrom: (timed: boolean) => (timed ? 'From the turn at' : 'From turn number'),
  swapTo: (timed: boolean) => (timed ? 'To the turn at' : 'To turn number'),
  swapDo: 'Swap',
  swapMade: (one: string, other: string, from: string, to: string) =>
    `${one} and ${other} swapped, ${from === to ? from : `${from} to ${to}`}`,
  swapUndo: 'Swap back',
  swapNoTurn: (timed: boolean) =>
    timed ? 'No turn is at that time. Times are like 12:30.' : 'There is no turn of that number.',
  swapOrder: 'The last turn is before the first.',
  startNew: 'Start a new review with them instead',
})
