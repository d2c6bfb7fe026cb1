import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { missingNeed } from '../../src/core/analysis/needs.ts'
import { needInChinese } from '../../src/core/analysis/needs-zh.ts'
import { RULES_ZH } from '../../src/core/rules/names-zh.ts'
import { RULES } from '../../src/core/rules/registry.ts'
import { tellInChinese } from '../../src/ui/language/told/told-zh.ts'

/*
 * What core, state and storage say in English has its Chinese (src/ui/language/told). The sources are read: a sentence in
 * them that the tables do not know fails here, with its file.
 */

const SOURCE = join(import.meta.dirname, '../../src')
const ruleOf = (title: string): string | null => RULES.find((rule) => rule.title === title)?.id ?? null
const tell = (sentence: string): string => tellInChinese(sentence, ruleOf)

describe('sentences', () => {
  it.each([
    ['Dismissed “Valga”', '已驳回“Valga”'],
    ['Dismissed 3 flags', '已驳回 3 条提示'],
    ['Undone: dismissed 3 flags', '已撤销：驳回 3 条提示'],
    ['Done again: made “sunset” minor', '已重做：将“sunset”定为轻微'],
    ['Undone: removed the term “lead time”', '已撤销：删除术语“lead time”'],
    ['Turned off “Number differs”', '已关闭“数字不同”'],
    ['Turned off “A rule that is gone”', '已关闭“A rule that is gone”'],
    ['Dismissed “Number differs”', '已驳回“Number differs”'],
    ['Moved a sentence up. 2 other rows changed', '已将一句上移，另有 2 行随之改变'],
    ['Took over 2 marks and 1 answer from Zhou Manye', '已并入 Zhou Manye 的 2 处标记和 1 条答复'],
    ['Choose a category, for example Mistranslation.', '请选择类别，例如“误译”。'],
    ['This is not a text file (a picture).', '这不是文本文件（图片）。'],
    [
      'notes.csv, line 3: the glossary is empty; export it again.',
      'notes.csv，第 3 行：术语表是空的；请重新导出。',
    ],
    [
      'Nearest in the article is “The gauge, and 3 more”, which shares gauge and 3 more, but river, bank with its match, “The river rose”.',
      '文章中最接近的是“The gauge, and 3 more”，共同的词：gauge 等，另有 3 个；但该句与它所对应的“The river rose”共有 river, bank。',
    ],
    ['Both sides have: article, transcript.', '两侧都有：article, transcript。'],
    ['Dismissed “wait; stop”', '已驳回“wait; stop”'],
    ['Something that nobody has translated.', 'Something that nobody has translated.'],
  ])('%s', (english, chinese) => expect(tell(english)).toBe(chinese))

  it('keep the words of the texts, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (words) => {
        expect(tell(`Dismissed “${words}”`)).toBe(`已驳回“${words}”`)
      }),
    )
  })
})

describe('rules', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s is told in Chinese, as briefly', (id, rule) => {
    const names = RULES_ZH[id as keyof typeof RULES_ZH]
    expect(names.title.length).toBeLessThanOrEqual(12)
    for (const [key, text] of Object.entries(names)) {
      expect(text, key).toMatch(/\p{Script=Han}/u)
      // a character says as much as two or three letters
      expect(text.length, key).toBeLessThan(100)
      if (key !== 'title') expect(text, key).toMatch(/。$/u)
    }
    expect(names.what).not.toBe(rule.docs.what)
  })

  it('have titles of their own', () => {
    const titles = Object.values(RULES_ZH).map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('say in Chinese what they are missing', () => {
    const document = { language: 'de', blocks: [], sentences: [], turns: [] }
    const alignment = { related: false }
    const inputs = [
      { article: document, transcript: null, original: null, alignment: null },
      { article: document, transcript: document, original: null, alignment },
      {
        article: { ...document, blocks: [{ speaker: 'Tomas' }] },
        transcript: document,
        original: null,
        alignment,
      },
    ]
    const needs = [
      ...new Set(RULES.flatMap((rule) => rule.needs)),
      'transcript',
      'transcript-times',
      'original',
    ]
    const missing = inputs.flatMap((input) =>
      // as much of the input as needs look at
      needs.map((need) =>
        missingNeed([need as 'original'], input as unknown as Parameters<typeof missingNeed>[1]),
      ),
    )
    const told = [...new Set(missing)].filter((each) => each !== null)
    expect(told.length).toBeGreaterThan(7)
    for (const each of told) expect(needInChinese(each)).toMatch(/^[^a-z]*\p{Script=Han}/u)
  })
})

/** Where sentences for the page are made, and which of their texts are. */
const PLACES: readonly Readonly<{ folder: string; files: RegExp; from: From }>[] = [
  { folder: 'core/review', files: /(commands|answers|replace-text)\.ts$/, from: 'capitals' },
  { folder: 'core/align/reasons', files: /^(explain|reasons-)/, from: 'capitals' },
  { folder: 'core/exchange', files: /^merge\.ts$/, from: 'capitals' },
  { folder: 'state/actions', files: /\.ts$/, from: 'capitals' },
  { folder: 'state', files: /^failure\.ts$/, from: 'capitals' },
  { folder: 'storage', files: /^storage-error\.ts$/, from: 'capitals' },
  { folder: 'worker', files: /^client\.ts$/, from: 'capitals' },
  { folder: 'core/readers', files: /\.ts$/, from: 'problems' },
  { folder: 'core/exchange', files: /^read-.*\.ts$/, from: 'problems' },
  { folder: 'core/review', files: /^project-file\.ts$/, from: 'problems' },
  { folder: 'core/rules/glossary', files: /\.ts$/, from: 'problems' },
]
/** `capitals`: whatever begins like a sentence. `problems`: what is given to calls and fields that make problems. */
type From = 'capitals' | 'problems'

/** Texts that look like sentences and are none, or are said to nobody. */
const NOT_SAID = new Set([
  'Cancelled by the reviewer',
  // why lines were left out: worded by the import dialogue
  'recogniser loop',
  'before the transcript',
  'page number',
  'second language',
  // stands in brackets behind what was damaged, as the parser's own words do
  'not XML',
  // a list follows: "Both sides have: river, gauge."
  'Both sides have',
  'The same names',
  'The same numbers',
  'Words that answer to each other',
  // a fault of ours
  'There is no \u0000 \u0000; the alignment has \u0000.',
])

describe('sources', () => {
  const found = PLACES.flatMap(({ folder, files, from }) =>
    readdirSync(join(SOURCE, folder))
      .filter((name) => files.test(name))
      .flatMap((name) =>
        sentencesOf(readFileSync(join(SOURCE, folder, name), 'utf8'), from).map((text) => ({
          text,
          name: `${folder}/${name}`,
        })),
      ),
  )

  it('are found where they are looked for', () => expect(found.length).toBeGreaterThan(250))

  it('say nothing that has no Chinese', () => {
    const missing = found.filter(({ text }) => !NOT_SAID.has(text) && !isTold(text))
    expect(missing.map(({ name, text }) => `${name}: ${text.replaceAll(SLOT, '…')}`)).toEqual([])
  })

  it('would be found out', () => {
    const code = `const a = { label: isOn ? 'Turned everything on' : \`Turned \${n} things off\` }
      problem('code', 1, 'this is odd', \`choose \${other}\`)`
    expect(sentencesOf(code, 'capitals').filter((text) => !isTold(text))).toHaveLength(2)
    expect(sentencesOf(code, 'problems').filter((text) => !isTold(text))).toHaveLength(2)
  })
})

/** Stands for a value that is only known when the sentence is made. */
const SLOT = '\u0000'
/** What such values are: a figure, words, or a part that the tables know. */
const SAMPLES = [
  '7',
  '“words”',
  '',
  'Kept',
  'a flag',
  '2 marks',
  'Row',
  '7 rows',
  'minor',
  'up',
  'lost',
  'the row',
  '1 tracked change',
  'a spreadsheet (.xlsx)',
  'beside the times',
  'article',
  '95 %',
  'follows the match before it on both sides (confidence 95 %)',
  'in the article',
  'printed under Host, said by Mara',
]

function isTold(text: string): boolean {
  const slots = text.split(SLOT).length - 1
  const samples = slots > 3 ? SAMPLES.slice(0, 3) : SAMPLES
  const fill = (rest: string, left: number): boolean =>
    left === 0
      ? /\p{Script=Han}/u.test(tell(rest))
      : samples.some((sample) => fill(rest.replace(SLOT, sample), left - 1))
  return fill(text, slots)
}

/** Nodes as the parser gives them: a type, a place, and whatever hangs on it. */
type Node = Readonly<{ type: string } & Record<string, unknown>>
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Calls whose texts are problems, and fields that hold them. */
const MAKES_PROBLEMS = /^(?:problem|failure|malformed|fail|skip|TooLarge|push|likenessOf)$/
const HOLDS_PROBLEMS = /^(?:what|remedy|message|reason|title)$/

/** Every text that an expression may be: both ends of a choice, and `SLOT` for what is not known. */
function textsOf(node: unknown): readonly string[] {
  if (!isNode(node)) return [SLOT]
  if (node.type === 'Literal') return [typeof node['value'] === 'string' ? node['value'] : SLOT]
  if (node.type === 'ConditionalExpression')
    return [...textsOf(node['consequent']), ...textsOf(node['alternate'])]
  if (node.type === 'LogicalExpression') return [...textsOf(node['right']), SLOT]
  if (node.type !== 'TemplateLiteral') return [SLOT]
  const parts = (node['quasis'] as readonly Readonly<{ value: { cooked: string } }>[]).map(
    ({ value }) => value.cooked,
  )
  return (node['expressions'] as readonly unknown[]).reduce<readonly string[]>(
    (lines, each, at) =>
      lines.flatMap((line) => textsOf(each).map((text) => line + text + (parts[at + 1] ?? ''))),
    [parts[0] ?? ''],
  )
}

function sentencesOf(code: string, from: From): readonly string[] {
  const said = new Set<string>()
  const say = (node: unknown): void => {
    for (const text of textsOf(node))
      if (from === 'capitals' ? /^[A-Z][a-z’]+ \S/.test(text) : /^[a-zA-Z"][^A-Z]*[a-z]{2}.* \S/.test(text))
        said.add(text)
  }
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk)
    if (!isNode(node)) return
    if (from === 'capitals') {
      if (node.type === 'ImportDeclaration') return
      if (
        node.type === 'Literal' ||
        node.type === 'TemplateLiteral' ||
        node.type === 'ConditionalExpression'
      ) {
        say(node)
        if (node.type !== 'Literal') return
      }
    } else {
      const callee = node['callee']
      if (
        isNode(callee) &&
        MAKES_PROBLEMS.test(String(callee['name'] ?? (callee['property'] as Node | undefined)?.['name']))
      )
        (node['arguments'] as readonly unknown[]).forEach(say)
      if (node.type === 'Property' && HOLDS_PROBLEMS.test(String((node['key'] as Node)['name'])))
        say(node['value'])
      if (node.type === 'VariableDeclarator' && HOLDS_PROBLEMS.test(String((node['id'] as Node)['name'])))
        say(node['init'])
    }
    Object.values(node).forEach(walk)
  }
  const { program, errors } = parseSync('source.ts', code)
  if (errors.length > 0) throw new Error(errors[0]?.message)
  walk(program)
  return [...said]
}
