import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { mergeReview, readReview } from '../../../src/core/exchange/index.ts'
import type { ImportedReview } from '../../../src/core/exchange/index.ts'
import { decodeFile } from '../../../src/core/readers/index.ts'
import { docxReport } from '../../../src/core/report/docx/article.ts'
import { fetchReportWords, makeReportInput } from '../../../src/core/report/index.ts'
import { correctedText } from '../../../src/core/review/index.ts'
import { DATE, farBankThirty } from '../../fixtures/projects/far-bank-thirty.ts'

/* The Word file that we wrote, edited as a person would in Word, and read again. */

const { project, analysis } = farBankThirty()
const sent = await docxReport.write(makeReportInput(project, analysis, { date: DATE }))
const sentInChinese = await docxReport.write(
  makeReportInput(project, analysis, { date: DATE, words: await fetchReportWords('zh') }),
)

type Parts = { document: string; comments: string }

/** The file after somebody's edits of its parts, as it is read. */
function comeBack(
  edit: (parts: Parts) => Parts = (parts) => parts,
  file: Uint8Array = sent,
): readonly ImportedReview[] {
  const files = unzipSync(file)
  const { document, comments } = edit({
    document: strFromU8(files['word/document.xml']!),
    comments: strFromU8(files['word/comments.xml']!),
  })
  const bytes = zipSync({
    ...files,
    'word/document.xml': strToU8(document),
    'word/comments.xml': strToU8(comments),
  })
  const decoded = decodeFile('back.docx', bytes, (encoding, given, fatal) =>
    new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(given),
  )
  if (!decoded.ok) throw new Error(decoded.problem.what)
  const read = readReview({ name: 'back.docx', text: decoded.text }, analysis, project)
  if (!read.ok) throw new Error(read.problem.what)
  return read.reviews
}

const change = (kind: 'ins' | 'del', words: string): RegExp =>
  new RegExp(`<w:${kind} [^>]*>(<w:r>(?:(?!</w:${kind}>).)*${words}(?:(?!</w:${kind}>).)*)</w:${kind}>`, 's')

const accept = (document: string, before: string, after: string): string =>
  document.replace(change('del', before), '').replace(change('ins', after), '$1')

const reject = (document: string, before: string, after: string): string =>
  document
    .replace(change('ins', after), '')
    .replace(change('del', before), (_all, runs: string) => runs.replaceAll('w:delText', 'w:t'))

const flag = correctedText(project, analysis).applied.find(({ by }) => !Object.hasOwn(project.marks, by))!

describe('a Word file that came back', () => {
  it('untouched says nothing new', () => {
    expect(
      comeBack().flatMap(({ marks, decisions, skipped }) => [...marks, ...decisions, ...skipped]),
    ).toEqual([])
  })

  it('says nothing new either when our comments in it are in Chinese', () => {
    const comments = strFromU8(unzipSync(sentInChinese)['word/comments.xml']!)
    expect(comments).toContain('严重，准确性：误译')
    expect(comments).toContain('原话：')
    expect(comments).not.toMatch(/>(?:Major|Minor|Correction|Said|Suggestion)[,:]/)
    const back = comeBack((parts) => parts, sentInChinese)
    expect(back.flatMap(({ marks, decisions, skipped }) => [...marks, ...decisions, ...skipped])).toEqual([])
  })

  it('with a correction accepted says nothing new, with one refused says so', () => {
    const accepted = comeBack((parts) => ({
      ...parts,
      document: accept(parts.document, 'bread car', 'van'),
    }))
    expect(accepted.flatMap(({ marks, decisions }) => [...marks, ...decisions])).toEqual([])
    const [refused] = comeBack((parts) => ({
      ...parts,
      document: reject(parts.document, 'bread car', 'van'),
    }))
    expect(refused?.marks).toMatchObject([
      { anchor: { quote: 'bread car' }, correction: '', comment: 'Correction refused: van' },
    ])
  })

  it('with a correction taken in part says what stands now', () => {
    const [answered] = comeBack((parts) => ({
      ...parts,
      // of three changes in one sentence the first is refused, the others are accepted
      document: accept(
        accept(reject(parts.document, 'for one-sixth,', 'about one in six;'), 'no one', 'nobody had'),
        ' this one-sixth',
        'no insertion',
      ),
    }))
    expect(answered?.marks).toMatchObject([
      { correction: 'They were not angry for one-sixth, they were angry that nobody had told them.' },
    ])
    expect(answered?.decisions).toEqual([])
  })

  it('with the correction of a flag refused dismisses the flag', () => {
    const every = comeBack((parts) => ({
      ...parts,
      // all changes are refused
      document: parts.document
        .replace(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*<\/w:ins>/gs, '')
        .replace(/<w:del [^>]*>((?:(?!<\/w:del>).)*)<\/w:del>/gs, (_all, runs: string) =>
          runs.replaceAll('w:delText', 'w:t'),
        ),
    }))
    const decisions = every.flatMap((review) => review.decisions)
    expect(decisions.find((decision) => decision.flag === flag.by)).toMatchObject({ verdict: 'dismissed' })
    const merged = mergeReview(project, analysis, every[0]!, { decisions: { [flag.by]: 'theirs' } })
    expect(merged.conflicts.length).toBeGreaterThan(0)
  })

  it('with a remark and a change of somebody else brings both, under her name, at their words', () => {
    const reviews = comeBack(({ document, comments }) => ({
      document: document.replace(
        /(<w:t[^>]*>)([^<]*)(my grandfather had had a mill|My grandfather had had a mill)([^<]*)<\/w:t><\/w:r>/,
        (_all, tag: string, before: string, words: string, rest: string) =>
          `${tag}${before}</w:t></w:r><w:commentRangeStart w:id="900"/><w:del w:id="901" w:author="Lin" w:date="2026-11-24T00:00:00Z"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del><w:ins w:id="902" w:author="Lin" w:date="2026-11-24T00:00:00Z"><w:r><w:t xml:space="preserve">My grandfather kept a mill</w:t></w:r></w:ins><w:commentRangeEnd w:id="900"/><w:r><w:commentReference w:id="900"/></w:r><w:r>${tag}${rest}</w:t></w:r>`,
      ),
      comments: comments.replace(
        '</w:comments>',
        '<w:comment w:id="900" w:author="Lin" w:date="2026-11-24T00:00:00Z"><w:p><w:r><w:t>One “had” is enough.</w:t></w:r></w:p></w:comment></w:comments>',
      ),
    }))
    expect(reviews).toMatchObject([
      {
        reviewer: 'Lin',
        skipped: [],
        marks: [
          { anchor: { quote: 'My grandfather had had a mill' }, comment: 'One “had” is enough.' },
          { anchor: { quote: 'My grandfather had had a mill' }, correction: 'My grandfather kept a mill' },
        ],
      },
    ])
    const merged = mergeReview(project, analysis, reviews[0]!)
    expect(merged.added).toBe(2)
  })
})
