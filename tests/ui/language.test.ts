import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { CHINESE } from '../../src/ui/language/chinese.ts'

/*
 * The interface is whole in both languages: every catalogue has its Chinese, and no component has words of its own. That
 * each message is translated, with the values it takes, is the compiler's affair (`Translated` in catalogue.ts).
 */

const FOLDER = join(import.meta.dirname, '../../src/ui')
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name))
  .sort()

describe('catalogues', () => {
  const ids = [...read('language/catalogue.ts').matchAll(/^ {2}\| '(\w+)'/gm)].map(([, id]) => id ?? '')
  const made = FILES.flatMap((name) =>
    [...read(name).matchAll(/= catalogue\('(\w+)'/g)].map(([, id]) => ({ id: id ?? '', name })),
  )

  it('are found where they are looked for', () => expect(ids.length).toBeGreaterThan(10))

  it.each(ids)('%s has its Chinese, and is made once', (id) => {
    expect(made.filter((each) => each.id === id)).toHaveLength(1)
    expect(Object.keys(CHINESE)).toContain(id)
  })

  it('say nothing in English in their Chinese', () => {
    // names of formats and keys, addresses, and abbreviations are the same in both
    const known =
      /Stet|English|YouTube|https?:\S*|Ctrl|Esc|Shift|Word|OpenDocument|[A-Z]{2,}\d*|\(a\+\)|MQM-Core|Markdown/g
    const english: string[] = []
    for (const [id, messages] of Object.entries(CHINESE))
      for (const [key, message] of Object.entries(messages))
        if (typeof message === 'string' && key !== 'locale') {
          const rest = message.replace(known, '')
          if (/[A-Za-z]{3,}/.test(rest) && !/\p{Script=Han}/u.test(rest))
            english.push(`${id}.${key}: ${message}`)
        }
    expect(english).toEqual([])
  })
})

/** Nodes as the parser gives them: a type, a place, and whatever hangs on it. */
type Node = Readonly<{ type: string; start: number } & Record<string, unknown>>
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Attributes that are read to a person. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
])

/** Why words may stand in a component: `file: words`. */
const ALLOWED: Readonly<Record<string, string>> = {
  'empty/empty-page.tsx: Stet': 'the name of the program',
  'app-shell/top-bar.tsx: Stet': 'the name of the program',
  'app-shell/key-sheet.tsx: Ctrl Enter': 'what is printed on keys',
}

describe('components', () => {
  const files = FILES.filter((name) => name.endsWith('.tsx') && !/(^|-|\/)words(-zh)?\.tsx$/.test(name))

  it.each(files)('%s has no English of its own', (name) => {
    const found = bareWords(read(name)).filter((words) => !Object.hasOwn(ALLOWED, `${name}: ${words}`))
    expect(found).toEqual([])
  })

  it('would be found out', () => {
    const words = bareWords(
      `const a = <p title="A hint">Some words {n} {isOn ? 'On now' : \`Off \${n}\`} {f('in a call')}<kbd>Esc</kbd></p>`,
    )
    expect(words.sort()).toEqual(['A hint', 'Off', 'On now', 'Some words'])
  })
})

/** Words that would be drawn or read as they stand in the code: texts, spoken attributes, and both ends of a choice. */
function bareWords(code: string): string[] {
  const found: string[] = []
  const say = (words: unknown): void => {
    const line = String(words).replace(/\s+/g, ' ').trim()
    if (/[A-Za-z]{2,}/.test(line)) found.push(line)
  }
  /** An expression whose value is drawn. What stands in calls is somebody else's. */
  const drawn = (node: unknown): void => {
    if (!isNode(node)) return
    if (node.type === 'Literal' && typeof node['value'] === 'string') say(node['value'])
    if (node.type === 'TemplateLiteral')
      for (const part of node['quasis'] as readonly Readonly<{ value: { cooked: string } }>[])
        say(part.value.cooked)
    if (node.type === 'ConditionalExpression') [node['consequent'], node['alternate']].forEach(drawn)
    if (node.type === 'LogicalExpression') [node['left'], node['right']].forEach(drawn)
    if (node.type === 'ParenthesizedExpression') drawn(node['expression'])
  }
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk)
    if (!isNode(node)) return
    if (node.type === 'JSXElement') {
      const opening = node['openingElement'] as Node
      const tag = (opening['name'] as Node)['name']
      if (tag === 'kbd' || tag === 'Key') return
      for (const child of node['children'] as readonly Node[]) {
        if (child.type === 'JSXText') say(child['value'])
        if (child.type === 'JSXExpressionContainer') drawn(child['expression'])
      }
    }
    if (node.type === 'JSXFragment')
      for (const child of node['children'] as readonly Node[]) {
        if (child.type === 'JSXText') say(child['value'])
        if (child.type === 'JSXExpressionContainer') drawn(child['expression'])
      }
    if (node.type === 'JSXAttribute' && SPOKEN.has(String((node['name'] as Node)['name']))) {
      const value = node['value'] as Node | null
      drawn(value?.type === 'JSXExpressionContainer' ? value['expression'] : value)
    }
    Object.values(node).forEach(walk)
  }
  const { program, errors } = parseSync('component.tsx', code)
  if (errors.length > 0) throw new Error(errors[0]?.message)
  walk(program)
  return found
}
