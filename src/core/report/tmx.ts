import type { BitextUnit } from './bitext.ts'
import { listBitext } from './bitext.ts'
import { basicDate } from './dates.ts'
import { defineReport } from './report.ts'
import { element, escapeXml, languageTag, nameToken, textElement } from './xml.ts'

/**
 * TMX 1.4b (LISA OSCAR, 26 April 2005): the matches that a person fixed, confirmed, or is done with the rows of; where there
 * is none of these, all, each with its confidence. Said and printed are nearly always one language here, and a unit should
 * have each language once, so the said one gets a private subtag: en-x-said.
 */
export const tmxReport = defineReport({
  id: 'tmx',
  title: 'TMX 1.4b',
  about: 'Translation memory of the matches confirmed, with their times',
  group: 'exchange',
  extension: 'tmx',
  mediaType: 'application/x-tmx+xml',
  suffix: 'memory',
  write({ review, project, analysis }) {
    const matches = listBitext(project, analysis).filter(({ kind }) => kind === 'match')
    const confirmed = matches.filter((unit) => unit.confirmed)
    const target = languageTag(analysis.article.language)
    const said = languageTag(analysis.transcript?.language ?? 'und')
    const source = said === target ? `${said}-x-said` : said
    const header = element('header', {
      creationtool: review.tool.name,
      creationtoolversion: review.tool.version,
      segtype: 'sentence',
      'o-tmf': 'stet.review/1',
      adminlang: 'en',
      srclang: source,
      datatype: 'plaintext',
      creationdate: basicDate(review.date),
      creationid: review.reviewer === '' ? null : review.reviewer,
    })
    const units = (confirmed.length === 0 ? matches : confirmed).map((unit) =>
      writeUnit(unit, source, target),
    )
    return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
 ${header}
 <body>
${units.join('')} </body>
</tmx>
`
  },
})

function writeUnit(unit: BitextUnit, source: string, target: string): string {
  const facts: readonly (readonly [string, string | number | null])[] = [
    ['x-start-seconds', unit.startSeconds],
    ['x-end-seconds', unit.endSeconds],
    ['x-speaker', unit.speaker],
    ['x-confidence', unit.confirmed ? null : unit.confidence],
    ['x-confirmed', unit.confirmed ? 'yes' : 'no'],
    ['x-moved', unit.moved ? 'yes' : null],
  ]
  const props = facts.flatMap(([type, value]) =>
    value === null ? [] : [`   ${textElement('prop', String(value), { type })}\n`],
  )
  const variant = (language: string, text: string): string =>
    `   ${element('tuv', { 'xml:lang': language }, `<seg>${escapeXml(text)}</seg>`)}\n`
  return [
    `  <tu tuid="${nameToken(unit.id)}">\n`,
    ...props,
    variant(source, unit.transcript?.text ?? ''),
    variant(target, unit.article?.text ?? ''),
    '  </tu>\n',
  ].join('')
}
