import { analyse } from '../../core/analysis/index.ts'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Flag, Place } from '../../core/model/flag.ts'
import { SEVERITIES, severityRank } from '../../core/model/mqm.ts'
import type { Side } from '../../core/model/side.ts'
import type { Locator } from '../../core/text/file-position.ts'
import { makeLocator } from '../../core/text/file-position.ts'
import { chooseValue, FORMAT_OPTION, TRANSCRIPT_FORMAT_OPTION } from '../arguments.ts'
import { defineCommand } from '../command.ts'
import { formatFor, loadText, openArticle, openGlossary, openTranscript } from '../inputs.ts'
import { usageError } from '../io.ts'
import { writeCounts, writeFlag, writeRuleOutcomes } from '../output.ts'

export const checkCommand = defineCommand({
  name: 'check',
  files: 'ARTICLE [TRANSCRIPT]',
  counts: [1, 2],
  summary: 'list what looks wrong in an article, with the transcript as witness if there is one',
  options: [
    { name: 'fail-on', takes: 'SEVERITY', help: `exit 1 for flags at or above it: ${SEVERITIES.join(', ')}` },
    {
      name: 'glossary',
      takes: 'FILE',
      help: 'your own terms, TBX or CSV (columns term, forbidden, allowed, chinese, note)',
    },
    FORMAT_OPTION,
    TRANSCRIPT_FORMAT_OPTION,
  ],
  run(given, io, progress) {
    const failOn = chooseValue(given, 'fail-on', SEVERITIES)
    const [articlePath, transcriptPath] = given.files
    const transcriptFormat = formatFor(given, 'transcript', 'transcript-format')
    if (transcriptPath === undefined && transcriptFormat !== undefined) {
      throw usageError(
        '--transcript-format is given without a transcript',
        'name the transcript behind the article',
      )
    }
    const article = openArticle(loadText(io, articlePath!), formatFor(given, 'article'))
    const transcript =
      transcriptPath === undefined ? null : openTranscript(loadText(io, transcriptPath), transcriptFormat)
    const glossaryPath = given.value('glossary')
    const settings = glossaryPath === undefined ? {} : { glossary: openGlossary(loadText(io, glossaryPath)) }
    const analysis = analyse({ article, transcript, original: null, settings }, (stage, done) =>
      progress(stage === 'aligning' ? 'Aligning' : 'Checking', done),
    )
    const locate = locators(analysis)
    const failing =
      failOn !== undefined &&
      analysis.flags.some((flag) => severityRank(flag.severity) >= severityRank(failOn))
    return {
      data: flagsData(analysis, locate),
      text() {
        const flags = analysis.flags.map((flag) => {
          const [place] = flag.places
          const file = analysis[place.side]?.name ?? place.side
          return writeFlag(flag, { place, file, position: locate(place) })
        })
        return [...flags, writeCounts(analysis.flags), writeRuleOutcomes(analysis.rules)].join('\n\n')
      },
      exit: failing ? 1 : 0,
    }
  },
})

type Locate = (place: Place) => ReturnType<Locator>

function locators(analysis: Analysis): Locate {
  const made = new Map<Side, Locator>()
  return (place) => {
    const document = analysis[place.side]
    if (document === null) throw new Error(`a flag on the ${place.side}, which is not there`) // the runner never lets one through
    const locate = made.get(place.side) ?? makeLocator(document)
    made.set(place.side, locate)
    return locate(place)
  }
}

/** `stet.flags/1`. */
function flagsData(analysis: Analysis, locate: Locate) {
  const placeData = (place: Place) => ({
    side: place.side,
    ...locate(place),
    text: place.text,
    ...(place.side === 'transcript' ? { startSeconds: place.startSeconds } : {}),
    ...(place.replacement === undefined ? {} : { replacement: place.replacement }),
  })
  const flagData = (flag: Flag) => {
    const places = flag.places.map(placeData)
    const { side, line, start, end, text } = places[0]!
    return {
      id: flag.id,
      rule: flag.rule,
      category: flag.category,
      severity: flag.severity,
      confidence: flag.confidence,
      side,
      line,
      start,
      end,
      text,
      places,
      message: flag.message,
      suggestion: flag.suggestion,
      evidence: flag.evidence.map((one) => ({
        side: one.side,
        text: one.text,
        startSeconds: one.startSeconds,
        speaker: one.speaker,
      })),
    }
  }
  return {
    schema: 'stet.flags/1',
    flags: analysis.flags.map(flagData),
    rules: analysis.rules.map((rule) => {
      const { id, status } = rule
      if (status === 'ran') return { id, status, flags: rule.flags }
      if (status === 'not-applicable') return { id, status, needs: rule.needs }
      return status === 'failed' ? { id, status, reason: rule.reason } : { id, status }
    }),
  }
}
