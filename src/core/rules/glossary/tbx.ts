import { SaxesParser } from 'saxes'
import type { GlossaryTerm } from '../../model/rule-settings.ts'

type TbxTerm = { language: string; text: string; status: string }
type Concept = { terms: TbxTerm[]; note: string }

/** ISO 30042:2008 (termEntry, langSet, tig) and ISO 30042:2019 (conceptEntry, langSec, termSec), and Microsoft's flavour of the first. */
const CONCEPTS = new Set(['termEntry', 'conceptEntry'])
const LANGUAGES = new Set(['langSet', 'langSec'])
const TERMS = new Set(['tig', 'ntig', 'termSec'])
const NOTES = new Set(['note', 'descrip'])
const STATUS = /(?:^|:)administrativeStatus$/u
const FORBIDDEN = /deprecated|superseded|obsolete|forbidden|notRecommended/iu
const ALLOWED = /admitted|allowed/iu

/** Terms of a TBX file, or its first fault with the line. Own entities are a fault; nothing is fetched. */
export function readTbx(text: string): GlossaryTerm[] | { line: number; message: string } {
  const parser = new SaxesParser()
  const concepts: Concept[] = []
  let fault: { line: number; message: string } | null = null
  let concept: Concept | null = null
  let language = ''
  let term: TbxTerm | null = null
  let isStatus = false
  let heard = ''
  parser.on('error', (error) => {
    fault ??= {
      line: text.slice(0, parser.position).split('\n').length,
      message: error.message.replace(/^\d+:\d+:\s*/u, ''),
    }
  })
  parser.on('opentag', ({ name, attributes }) => {
    heard = ''
    if (CONCEPTS.has(name)) concepts.push((concept = { terms: [], note: '' }))
    if (LANGUAGES.has(name)) language = (attributes['xml:lang'] ?? '').toLowerCase()
    if (TERMS.has(name)) term = { language, text: '', status: '' }
    isStatus =
      name === 'administrativeStatus' || (name === 'termNote' && STATUS.test(attributes['type'] ?? ''))
    if (name.endsWith(':administrativeStatus')) isStatus = true
  })
  parser.on('text', (piece) => {
    heard += piece
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'term' && term !== null) term.text = heard.trim()
    if (isStatus && term !== null) term.status ||= heard.trim()
    if (NOTES.has(name) && concept !== null && concept.note === '') concept.note = heard.trim()
    if (TERMS.has(name) && term !== null && concept !== null) {
      if (term.text !== '') concept.terms.push(term)
      term = null
    }
    if (CONCEPTS.has(name)) concept = null
    isStatus = false
    heard = ''
  })
  parser.write(text)
  if (fault === null) parser.close()
  return fault ?? concepts.flatMap(termOf)
}

function termOf({ terms, note }: Concept): GlossaryTerm[] {
  const english = terms.filter(({ language }) => language === '' || language.startsWith('en'))
  const others = terms.filter((one) => !english.includes(one))
  const forbidden = english.filter(({ status }) => FORBIDDEN.test(status))
  const right = english.filter((one) => !forbidden.includes(one))
  const preferred = right.find(({ status }) => !ALLOWED.test(status)) ?? right[0]
  if (preferred === undefined) return []
  return [
    {
      term: preferred.text,
      forbidden: forbidden.map(({ text }) => text),
      allowed: right.filter((one) => one !== preferred).map(({ text }) => text),
      original: others[0]?.text ?? '',
      note,
    },
  ]
}
