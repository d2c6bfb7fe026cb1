/** `npx tsx tests/bench/flags/check.ts ARTICLE [TRANSCRIPT] --json`: `stet check` without the build, for quick measuring. */
import { readFileSync } from 'node:fs'
import { analyse } from '../../../src/core/analysis/index.ts'
import { readArticle, readTranscript } from '../../../src/core/readers/index.ts'
import { findLineStarts, locateOffset } from '../../../src/core/text/lines.ts'
import { toSourceSpan } from '../../../src/core/text/source-map.ts'

const load = (name: string) => ({ name, text: readFileSync(name, 'utf8').replaceAll('\r\n', '\n') })

const [articleFile, transcriptFile] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (articleFile === undefined) throw new Error('name an article')
const article = readArticle(load(articleFile))
const transcript = transcriptFile === undefined ? null : readTranscript(load(transcriptFile))
if (!article.ok) throw new Error(article.problem.what)
if (transcript !== null && !transcript.ok) throw new Error(transcript.problem.what)

const documents = { article: article.document, transcript: transcript?.document ?? null, original: null }
const analysis = analyse(documents)
const flags = analysis.flags.map((flag) => {
  const places = flag.places.map((place) => {
    const document = place.side === 'transcript' ? documents.transcript : documents.article
    if (document === null) throw new Error('a place without its text')
    const span = toSourceSpan(document.map, place)
    const { line, column } = locateOffset(findLineStarts(document.source), span.start)
    return { side: place.side, line, start: column, end: column + span.end - span.start, text: place.text }
  })
  return { ...flag, ...places[0], places }
})
process.stdout.write(JSON.stringify({ schema: 'stet.flags/1', flags, rules: analysis.rules }))
