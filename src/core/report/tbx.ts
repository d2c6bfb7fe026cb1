import type { Finding } from './findings.ts'
import { listFindings } from './findings.ts'
import type { ReportInput } from './report.ts'
import { defineReport } from './report.ts'
import { element, languageTag, textElement } from './xml.ts'

/*
 * TBX-Basic in DCA style (ISO 30042:2019). Three sources: the word list of the project; marks of the dimension Terminology
 * that have a correction; and flags of rules about terms and names, kept or corrected, or open where the report has those.
 * The term wanted is "preferred", what stood in the article is "deprecated"; of what nobody decided, both are only
 * "admitted", and the note says so.
 */

const TERM_RULES: ReadonlySet<string> = new Set([
  'term-drift',
  'term-choice',
  'term-sense',
  'term-inconsistency',
  'glossary',
  'name',
  'version',
])

type Entry = {
  wanted: string
  original: string
  notes: string[]
  isDecided: boolean
  /** In the article, or forbidden by the word list. */
  others: Map<string, 'deprecated' | 'admitted'>
}

export const tbxReport = defineReport({
  id: 'tbx',
  title: 'TBX',
  about: 'Terms found and decided, for termbases; Stet reads it as a word list',
  group: 'exchange',
  extension: 'tbx',
  mediaType: 'application/x-tbx',
  suffix: 'terms',
  write(input) {
    const language = languageTag(input.analysis.article.language)
    const originalLanguage = languageTag(input.analysis.original?.language ?? 'zh')
    const entries = [...collect(input).values()].sort((a, b) =>
      a.wanted < b.wanted ? -1 : a.wanted > b.wanted ? 1 : 0,
    )
    const concepts = entries.map((entry, index) => writeConcept(entry, index + 1, language, originalLanguage))
    return `<?xml version="1.0" encoding="UTF-8"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="${language}">
 <tbxHeader>
  <fileDesc>
   ${element('titleStmt', {}, textElement('title', input.review.title || 'Terms'))}
   <sourceDesc>${textElement('p', `Terms of a review made with ${input.review.tool.name} ${input.review.tool.version}, ${input.review.date}.`)}</sourceDesc>
  </fileDesc>
 </tbxHeader>
 <text>
  <body>
${concepts.join('')}  </body>
 </text>
</tbx>
`
  },
})

function collect(input: ReportInput): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  const entryFor = (wanted: string): Entry => {
    const key = wanted.toLowerCase()
    const known = entries.get(key)
    if (known !== undefined) return known
    const entry: Entry = { wanted, original: '', notes: [], isDecided: false, others: new Map() }
    entries.set(key, entry)
    return entry
  }
  for (const term of input.project.ruleSettings?.glossary ?? []) {
    const entry = entryFor(term.term.trim())
    if (entry.wanted === '') continue
    entry.isDecided = true
    entry.original ||= term.original
    if (term.note !== '') entry.notes.push(term.note)
    for (const word of term.allowed) entry.others.set(word, 'admitted')
    for (const word of term.forbidden) entry.others.set(word, 'deprecated')
  }
  for (const finding of listFindings(input)) {
    const pair = termsOf(finding)
    if (pair === null) continue
    const entry = entryFor(pair.wanted)
    const isDecided = finding.entry.state !== 'open'
    entry.isDecided ||= isDecided
    if (!entry.others.has(pair.printed)) entry.others.set(pair.printed, isDecided ? 'deprecated' : 'admitted')
    const by = finding.entry.rule === null ? 'marked by the reviewer' : `rule ${finding.entry.rule}`
    const note = `Printed as “${pair.printed}” (${by}, ${isDecided ? 'decided' : 'not yet decided'}).`
    if (!entry.notes.includes(note)) entry.notes.push(note)
  }
  entries.delete('')
  return entries
}

/** The term wanted and the words printed; null where the finding is about no term or names none. */
function termsOf({ entry, spans }: Finding): Readonly<{ wanted: string; printed: string }> | null {
  const isTerm = TERM_RULES.has(entry.rule ?? '') || entry.category.startsWith('terminology/')
  const inArticle = spans.find(({ side }) => side === 'article')
  if (!isTerm || inArticle === undefined || entry.state === 'dismissed') return null
  const wanted = (entry.after ?? inArticle.replacement ?? entry.suggestion ?? '').trim()
  const printed = inArticle.text.trim()
  // a suggestion may be a sentence of advice, and no term is
  if (wanted === '' || printed === '' || wanted === printed || wanted.length > 80 || /[\n.;]/.test(wanted))
    return null
  return { wanted, printed }
}

function writeConcept(entry: Entry, number: number, language: string, originalLanguage: string): string {
  const section = (term: string, status: string): string =>
    `    <termSec>${textElement('term', term)}${textElement('termNote', `${status}Term-admn-sts`, { type: 'administrativeStatus' })}</termSec>\n`
  const others = [...entry.others].filter(([word]) => word.toLowerCase() !== entry.wanted.toLowerCase())
  const terms = [
    section(entry.wanted, entry.isDecided ? 'preferred' : 'admitted'),
    ...others.map(([word, status]) => section(word, status)),
  ]
  const original =
    entry.original.trim() === ''
      ? ''
      : `   <langSec xml:lang="${originalLanguage}">\n    <termSec>${textElement('term', entry.original.trim())}</termSec>\n   </langSec>\n`
  const notes = entry.notes.map((note) => `   ${textElement('note', note)}\n`)
  return `   <conceptEntry id="c${number}">\n${notes.join('')}   <langSec xml:lang="${language}">\n${terms.join('')}   </langSec>\n${original}   </conceptEntry>\n`
}
