/** Development entry until the command line is there: `npx tsx tests/bench/flags/check.ts ARTICLE [TRANSCRIPT] --json`. */
import { readFileSync } from 'node:fs'
import { buildExample, makeRuleContext, RULES } from '../../../src/core/rules/index.ts'
import { findLineStarts, locateOffset } from '../../../src/core/text/lines.ts'
import { toSourceSpan } from '../../../src/core/text/source-map.ts'

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const read = (file: string): string => readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
const transcript = files[1] === undefined ? {} : { transcript: read(files[1]) }
const documents = buildExample({ article: read(files[0]!), ...transcript })
const context = makeRuleContext(documents)
const starts = findLineStarts(documents.article.source)
const flags = RULES.flatMap((rule) =>
  [...rule.check(context)].map((draft) => {
    const places = draft.places.map((place) => {
      const span = toSourceSpan(documents.article.map, place)
      const { line, column } = locateOffset(starts, span.start)
      const text = documents.article.text.slice(place.start, place.end)
      return { side: place.side, line, start: column, end: column + span.end - span.start, text }
    })
    return {
      rule: rule.id,
      severity: draft.severity ?? rule.severity,
      message: draft.message,
      suggestion: draft.suggestion,
      ...places[0],
      places,
    }
  }),
)
process.stdout.write(JSON.stringify({ schema: 'stet.flags/1', flags }))
