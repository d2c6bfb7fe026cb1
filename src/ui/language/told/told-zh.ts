import { RULES_ZH } from '../../../core/rules/names-zh.ts'
import { ACTS_ZH } from './acts-zh.ts'
import { FILES_ZH } from './files-zh.ts'
import { READINGS_ZH } from './readings-zh.ts'
import { REASONS_ZH } from './reasons-zh.ts'
import { TROUBLES_ZH } from './troubles-zh.ts'

/*
 * Sentences that core, state and storage make in English, said in Chinese. They are told by their pattern: the tables give
 * the English sentence, without its last stop, with `{…}` for what varies.
 *
 *     {n}     a figure
 *     {x}     words of a text or a file, a name: as they are
 *     {q}     words in quotation marks, as they are
 *     {rule}  the title of a rule
 *     {list}  words as they are, "and 3 more" behind them in Chinese
 *     {act}   what was done, said without 已
 *     other   a sentence or a part of one that stands in the tables itself; as it is where it does not
 *
 * Rejected: messages as keys and values, made where the act is made. Labels are kept with changes, problems travel from the
 * reader through the worker and are printed by the command line as well; all would carry two forms of everything said. What
 * is missing here is said in English, and tests/ui/told.test.ts reads the sources for sentences that are.
 */
const TABLES = [ACTS_ZH, TROUBLES_ZH, FILES_ZH, READINGS_ZH, REASONS_ZH]

type Pattern = Readonly<{
  expression: RegExp
  names: readonly string[]
  chinese: string
  fixed: number
  isOpen: boolean
}>

const SLOT = /\{(\w+)\}/g

function makePattern(english: string, chinese: string): Pattern {
  const names: string[] = []
  const source = english.split(SLOT).map((part, at) => {
    if (at % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    names.push(part)
    return part === 'n' ? String.raw`([\d,.]*\d)` : part === 'q' ? '(“[^“”]*”)' : '(.+)'
  })
  const fixed = english.replace(SLOT, '').length
  const isOpen = english.startsWith('{')
  return { expression: new RegExp(`^${source.join('')}$`, 'su'), names, chinese, fixed, isOpen }
}

let made: Readonly<{ whole: ReadonlyMap<string, string>; patterns: readonly Pattern[] }> | null = null

/** Made when first asked: most visits hear a dozen of them. */
function tables(): NonNullable<typeof made> {
  if (made !== null) return made
  const lines = TABLES.flatMap((table) => Object.entries(table))
  made = {
    whole: new Map(lines.filter(([english]) => !english.includes('{'))),
    patterns: lines
      .filter(([english]) => english.includes('{'))
      .map(([english, chinese]) => makePattern(english, chinese))
      // the one that says most of itself: "Removed the term {x}" before "Removed {x}"
      .sort((a, b) => b.fixed - a.fixed),
  }
  return made
}

/** The id of a rule by its English title; null where none is called so. */
type RuleOfTitle = (title: string) => string | null

/** The sentence in Chinese; as it is where the tables do not have it. */
export function tellInChinese(english: string, ruleOf: RuleOfTitle): string {
  return translate(english, ruleOf) ?? english
}

function translate(english: string, ruleOf: RuleOfTitle): string | null {
  const isEnded = /\.$/.test(english)
  const bare = isEnded ? english.slice(0, -1) : english
  const chinese = lookUp(bare, ruleOf)
  return chinese === null ? null : isEnded && !chinese.endsWith('。') ? `${chinese}。` : chinese
}

function lookUp(words: string, ruleOf: RuleOfTitle): string | null {
  const { whole, patterns } = tables()
  // problems, and acts behind "Undone:", begin with a small letter
  const sentence = words.charAt(0).toUpperCase() + words.slice(1)
  const exact = whole.get(sentence)
  if (exact !== undefined) return exact
  for (const { expression, names, chinese, isOpen } of patterns) {
    // what begins with the name of a file keeps it
    const match = expression.exec(isOpen ? words : sentence)
    if (match === null) continue
    const values = names.map((name, at) => sayPart(name, match[at + 1] ?? '', ruleOf))
    return fill(chinese, names, values)
  }
  return null
}

function sayPart(name: string, words: string, ruleOf: RuleOfTitle): string {
  if (name === 'n' || name === 'x' || name === 'q') return words
  if (name === 'rule') return titleZh(ruleOf(words)) ?? words
  if (name === 'list') return words.replace(/ and (\d+) more$/u, ' 等，另有 $1 个')
  // words of a text stand in quotation marks, and may read like anything
  if (/^“[^“”]*”$/u.test(words)) return words
  const said = tellInChinese(words, ruleOf)
  return name === 'act' ? said.replace(/^已/u, '') : said
}

const titleZh = (id: string | null): string | null =>
  // the table is by id, and any text may be asked for
  id !== null && Object.hasOwn(RULES_ZH, id) ? RULES_ZH[id as keyof typeof RULES_ZH].title : null

/** Puts values into their places, those of one name in their order, with a space between Chinese and other letters. */
function fill(chinese: string, names: readonly string[], values: readonly string[]): string {
  const used = new Set<number>()
  let line = ''
  for (const [at, part] of chinese.split(SLOT).entries()) {
    if (at % 2 === 0) {
      line = joined(line, part)
      continue
    }
    const index = names.findIndex((name, slot) => name === part && !used.has(slot))
    used.add(index)
    line = joined(line, values[index] ?? '')
  }
  return line
}

function joined(before: string, after: string): string {
  const meets = `${before.slice(-1)}${after.slice(0, 1)}`
  return /\p{Script=Han}[\p{Script=Latin}\d]|[\p{Script=Latin}\d]\p{Script=Han}/u.test(meets)
    ? `${before} ${after}`
    : before + after
}
