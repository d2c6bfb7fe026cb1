import { isCommon } from './common-words.ts'

/**
 * Beginnings of words of which every match of a pattern holds at least one, so that most patterns need not be tried at all:
 *
 *     (?:carry|carries) the (?:black )?pot      ['pot']        "carry" and "carries" would do as well, "pot" is rarer
 *     (?:fish|bear) and (?:the )?bear           ['bear']
 *     eat melons?|melon eaters?                 ['melon']      one for each alternative
 *     (?:\w+ )?of                               null           nothing to go by: try it everywhere
 *
 * It reads what our lists use of regular expressions: literals, groups, alternatives, classes, `? * + {}`, looking around.
 */
export function anchorsOf(pattern: string): readonly string[] | null {
  const { alternatives } = readAlternatives(pattern, 0)
  return anchorsOfAll(alternatives)
}

type Node =
  | Readonly<{ kind: 'letter'; letter: string; optional: boolean }>
  | Readonly<{ kind: 'space'; optional: boolean }>
  | Readonly<{ kind: 'any' }>
  | Readonly<{ kind: 'group'; alternatives: readonly (readonly Node[])[]; optional: boolean }>

/** Shorter beginnings are shared by too many words. */
const SHORTEST = 2
export const LONGEST_ANCHOR = 8

function readAlternatives(pattern: string, from: number): { alternatives: Node[][]; end: number } {
  const alternatives: Node[][] = [[]]
  let at = from
  while (at < pattern.length && pattern[at] !== ')') {
    if (pattern[at] === '|') {
      alternatives.push([])
      at++
      continue
    }
    const { node, end } = readNode(pattern, at)
    const quantifier = quantifierAt(pattern, end)
    const optional = /^(?:[?*]|\{0)/u.test(quantifier)
    at = end + quantifier.length
    if (node !== null) alternatives.at(-1)!.push(node.kind === 'any' ? node : { ...node, optional })
  }
  return { alternatives, end: at }
}

/** Looked for only where its first sign stands: the lists have 60,000 letters, and they are read before the first rule runs. */
const quantifierAt = (pattern: string, at: number): string =>
  '?*+{'.includes(pattern.charAt(at) || ' ')
    ? (/^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(pattern.slice(at, at + 10))?.[0] ?? '')
    : ''

/** One unit from `at`; null for what matches no letters of its own (looking around, boundaries). */
function readNode(pattern: string, at: number): { node: Node | null; end: number } {
  const char = pattern[at]!
  if (char >= 'a' && char <= 'z')
    return { node: { kind: 'letter', letter: char, optional: false }, end: at + 1 }
  if (char === '(') {
    const opening = /^\((?:\?(?::|=|!|<=|<!))?/u.exec(pattern.slice(at, at + 4))![0] // it begins with a bracket
    const { alternatives, end } = readAlternatives(pattern, at + opening.length)
    const looks = opening.length > 1 && opening !== '(?:'
    return { node: looks ? null : { kind: 'group', alternatives, optional: false }, end: end + 1 }
  }
  if (char === '\\') {
    const escape = /^\\(?:[pP]\{[^}]*\}|.)/su.exec(pattern.slice(at, at + 30))?.[0] ?? '\\'
    return { node: /^\\b$/iu.test(escape) ? null : { kind: 'any' }, end: at + escape.length }
  }
  if (char === '[') return { node: { kind: 'any' }, end: pattern.indexOf(']', at + 1) + 1 }
  if (char === '^' || char === '$') return { node: null, end: at + 1 }
  if (char === ' ') return { node: { kind: 'space', optional: false }, end: at + 1 }
  if (!/[\p{L}\d]/u.test(char)) return { node: { kind: 'any' }, end: at + 1 }
  return { node: { kind: 'letter', letter: char, optional: false }, end: at + 1 }
}

function anchorsOfAll(alternatives: readonly (readonly Node[])[]): readonly string[] | null {
  const all: string[] = []
  for (const nodes of alternatives) {
    const best = bestAnchors(nodes)
    if (best === null) return null
    all.push(...best)
  }
  return [...new Set(all)]
}

/** Of the words that a sequence cannot do without, the one that is rarest by the look of it. */
function bestAnchors(nodes: readonly Node[]): readonly string[] | null {
  let best: readonly string[] | null = null
  const offer = (anchors: readonly string[] | null): void => {
    if (anchors !== null && (best === null || worth(anchors) > worth(best))) best = anchors
  }
  // letters of the word so far; null inside a word whose beginning is not known
  let word: string | null = ''
  const close = (next: string | null): void => {
    if (word !== null && word.length >= SHORTEST) offer([word.slice(0, LONGEST_ANCHOR)])
    word = next
  }
  for (const node of nodes) {
    if (node.kind === 'space') close(node.optional ? null : '')
    else if (node.kind === 'any') close(null)
    else if (node.kind === 'letter') {
      if (node.optional) close(null)
      else if (word !== null) word += node.letter
    } else {
      const isAtStart = word === ''
      if (isAtStart && !node.optional) offer(anchorsOfAll(node.alternatives))
      const endsWord = node.alternatives.every((inner) => inner.at(-1)?.kind === 'space')
      close(isAtStart && endsWord ? '' : null)
    }
  }
  close(null)
  return best
}

const worth = (anchors: readonly string[]): number =>
  Math.min(...anchors.map((anchor) => anchor.length - (isCommon(anchor) ? 4 : 0))) - anchors.length / 10
