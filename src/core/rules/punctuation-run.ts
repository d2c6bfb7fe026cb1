import { blocksOfProse } from './prose.ts'
import { defineRule } from './rule.ts'

/**
 * Two marks of which one is too much: ",," or ".," or "?.". Not here: "…" and its kin (`ellipsis`), "?!" and "!!!" (a choice), and
 * the stop of an abbreviation before a comma ("etc.,", "p.m.,", "Inc.;").
 */
const RUN =
  /(?<=[\p{L}\p{N}"”’)\]%])(?:,[,.;:]+|;[,.;:]+|:[,.;]+|\.[,;:]+|[!?][,.;](?!\.)|(?<!\.)\.(?=\s\.(?:\s|$))\s\.)(?!\.)/gu

const ABBREVIATION =
  /(?:\b[a-z]|\b(?:etc|al|ca|vs|approx|est|ed|eds|vol|no|nos|pp|fig|figs|inc|ltd|co|corp|llc|jr|sr|st|dr|mr|mrs|ms|prof|dept|univ|ave|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|e\.g|i\.e|a\.m|p\.m|min|max|ph\.d|b\.c|a\.d))$/iu

/** Marks of punctuation that stand one behind the other and cannot both be meant. */
export const punctuationRun = defineRule({
  id: 'punctuation-run',
  version: 1,
  title: 'Punctuation doubled',
  group: 'Residue and characters',
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'Two marks of punctuation in a row of which one is too much: ",," or ".,".',
    why: 'Sentences that are cut and joined keep the mark of each; machines add one of their own.',
    action: 'Keep the one that is meant.',
  },
  examples: {
    flagged: [
      { article: 'He came,, and left.', flagged: ',,' },
      { article: 'He came., then left.', flagged: '.,' },
      { article: 'Is it true?. We asked.', flagged: '?.' },
      { article: 'It smells of pollen. . Then it rained.', flagged: '. .' },
    ],
    clean: [
      { article: 'Jars, lids, etc., were sold by Halden Inc., at 5 p.m., in the U.S.; nobody came.' },
      { article: 'What?! No!! So it goes... and "is it?", he asked. See ex. 3.' },
      { article: 'She asked "Why?". He said "No!".', note: 'The mark inside the quotation is its own.' },
    ],
  },
  *check({ article }) {
    for (const block of blocksOfProse(article)) {
      const text = article.text.slice(block.start, block.end)
      for (const match of text.matchAll(RUN)) {
        const marks = match[0]
        const before = text.slice(Math.max(0, match.index - 8), match.index)
        if (marks.startsWith('.') && !/\s/u.test(marks) && ABBREVIATION.test(before)) continue
        const start = block.start + match.index
        const kept = keep(marks)
        yield {
          places: [{ side: 'article', start, end: start + marks.length, replacement: kept }],
          message: `“${marks}” is one mark too many. Keep “${kept}”, unless the other was meant.`,
          suggestion: kept,
          confidence: 0.85,
        }
      }
    }
  },
})

/** A question or exclamation outlives a stop, a stop a comma where a capital follows; the first is the best guess otherwise. */
const keep = (marks: string): string => /[!?]/u.exec(marks)?.[0] ?? marks.charAt(0)
