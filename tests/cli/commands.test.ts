import { describe, expect, test } from 'vitest'
import { REPORTS } from '../../src/core/report/index.ts'
import { applyChange, decide, formatProject, newProject, parseProject } from '../../src/core/review/index.ts'
import { ARTICLE, run, TALK, TRANSCRIPT, runLater } from './made-up-io.ts'

describe('exit 2, with a message that names what, where and what to do', () => {
  // arguments · files beside the talk · message
  const cases: [string, Record<string, string | Uint8Array>, RegExp][] = [
    ['', {}, /^stet: a command is missing, use one of: read, align, check, report, merge, rules\n$/],
    ['frob', {}, /^stet: there is no command "frob", use one of: /],
    ['check', {}, /^stet: a file is missing, write: stet check ARTICLE \[TRANSCRIPT\]\n$/],
    ['check article.txt talk.vtt third.txt', {}, /"third.txt" is one file too many/],
    ['check article.txt --bogus', {}, /unknown option '--bogus', see stet check --help/],
    [
      'check article.txt --fail-on awful',
      {},
      /--fail-on cannot be "awful", use one of: neutral, minor, major, critical/,
    ],
    ['check article.txt --format=', {}, /--format has no value/],
    ['check article.txt --format x --format y', {}, /--format is given twice/],
    ['check article.txt --format nonesuch', {}, /there is no article format "nonesuch", use one of: .*txt/],
    ['check article.txt --transcript-format vtt', {}, /--transcript-format is given without a transcript/],
    ['check nowhere.txt', {}, /^nowhere\.txt:1: there is no such file, check the path\n$/],
    ['check folder/', {}, /^folder\/:1: this is a folder/],
    ['check empty.txt', { 'empty.txt': '' }, /^empty\.txt:1: the file is empty/],
    [
      'check picture.png',
      { 'picture.png': new Uint8Array([137, 80, 78, 71, 0, 0, 1, 2]) },
      /^picture\.png:1: this is not a text file/,
    ],
    ['align article.txt', {}, /a file is missing/],
    ['align article.txt talk.vtt --units words', {}, /--units cannot be "words", use one of: lines/],
    ['align article.txt talk.vtt --explain 999', {}, /there is no link 999, use a number from 0 to \d+/],
    ['align article.txt talk.vtt --explain cut:7', {}, /there is no cut 7, use a number from 0 to 0\n/],
    ['align article.txt talk.vtt --explain addition:9', {}, /there is no addition 9, /],
    [
      'align article.txt talk.vtt --explain why',
      {},
      /there is no link why, .* or cut:N, addition:N, summary:N/,
    ],
    ['align article.txt talk.vtt --units lines --explain 1', {}, /--explain needs sentences/],
    ['read talk.vtt --kind song', {}, /--kind cannot be "song"/],
    [
      'report article.txt --out x.doc',
      {},
      /x\.doc does not say which format to write, end it in one of \.html, .*\.md, /,
    ],
    ['report article.txt --report tex', {}, /there is no report "tex", use one of: html/],
    ['report article.txt --date yesterday', {}, /--date cannot be "yesterday", write it as/],
    ['report article.txt --date 2026-02-30', {}, /--date cannot be "2026-02-30"/],
    [
      'report article.txt --out article.txt --report html',
      {},
      /--out article\.txt would overwrite what is read/,
    ],
    ['report article.txt --out a.md --out ./a.md', {}, /--out \.\/a\.md is given twice/],
    [
      'report article.txt --out locked/a.md',
      {},
      /^locked\/a\.md:1: may not be written, choose another place/,
    ],
    [
      'report article.txt --out nowhere/a.md',
      {},
      /^nowhere\/a\.md:1: cannot be written: there is no such folder, make it first/,
    ],
    ['report p.stet', { 'p.stet': '{"schema": "stet.project/1"}' }, /^p\.stet:1: id is missing/],
    [
      'report p.stet',
      { 'p.stet': '{\n"schema": "stet.project/7"}' },
      /^p\.stet:2: this project was saved by a newer Stet/,
    ],
    [
      'report p.stet talk.vtt',
      { 'p.stet': '{"schema": "stet.project/1"}' },
      /is a project, which brings its own transcript, leave out talk\.vtt/,
    ],
  ]
  test.each(cases)('stet %s', (argv, files, message) => {
    const result = run(argv === '' ? [] : argv.split(' '), { ...TALK, ...files })
    expect(result.err).toMatch(message)
    expect(result).toMatchObject({ code: 2, out: '', written: {} })
  })
})

describe('check', () => {
  test('prints places one can follow, the counts, and which rules did not run', () => {
    const { out, code } = run(['check', 'article.txt'], TALK)
    expect(code).toBe(0)
    expect(out).toContain('article.txt:3:22: ')
    expect(out).toMatch(/article\.txt:\d+:\d+: major coordination-collapse: /)
    expect(out).toMatch(/\d+ flags?: .*\d+ major/)
    expect(out).toMatch(/Not applicable without a transcript: .*number/)
  })

  test('with a transcript, what was said stands below the flag with its time', () => {
    expect(run(['check', 'article.txt', 'talk.vtt'], TALK).out).toMatch(
      /doubled-word: .*\n {4}the the {2}→ {2}the\n {4}\[00:01\] Host: It is very big, the river\./,
    )
  })

  test.each([
    [[], 0],
    [['--fail-on', 'critical'], 0],
    [['--fail-on', 'major'], 1],
    [['--fail-on', 'neutral', '--json'], 1],
    [['--fail-on', 'major', '--quiet'], 1],
  ])('%j exits with %i', (options, code) => {
    const result = run(['check', 'article.txt', ...options], TALK)
    expect(result.code).toBe(code)
    if (options.includes('--quiet')) expect(result.out).toBe('')
  })

  test('hostile words do not reach the terminal as control sequences', () => {
    const { out } = run(['check', 'a.txt'], {
      'a.txt': 'Title\n\nHost:It is the \u001B[31mthe\u001B[0m the the end.\n',
    })
    expect(out).not.toContain('\u001B')
  })
})

describe('progress', () => {
  test('is drawn where someone looks, and leaves a clean line', () => {
    const { err } = run(['check', 'article.txt', 'talk.vtt'], TALK, { terminal: true })
    expect(err.replaceAll('\u001B', 'ESC')).toMatch(/\rESC\[KAligning \d+ %/)
    expect(err.endsWith('\r\u001B[K')).toBe(true)
  })
  test.each([
    [['--quiet'], true],
    [[], false],
  ])('is not drawn with %j on a terminal: %j', (options, terminal) => {
    expect(run(['check', 'article.txt', 'talk.vtt', ...options], TALK, { terminal }).err).toBe('')
  })
})

describe('report', () => {
  const DATE = ['--date', '2026-11-23']

  test('writes every format by extension, each as the report itself writes it', async () => {
    const names = REPORTS.map(({ id, extension }) => `r-${id}.${extension}`)
    const outs = names.flatMap((name) => ['--out', name])
    const result = await runLater(['report', 'article.txt', 'talk.vtt', ...outs, ...DATE], TALK)
    expect(result.code).toBe(0)
    expect(Object.keys(result.written).sort()).toEqual(names.sort())
    expect(result.out).toContain('Wrote r-markdown.md (Markdown).')
    const again = await runLater(['report', 'article.txt', 'talk.vtt', ...outs, ...DATE, '--quiet'], TALK)
    expect(again).toMatchObject({ out: '', written: result.written })
    expect(result.written['r-markdown.md']).toContain('# A Talk About Water')
  })

  test('without a date prints today, and --report prints to the terminal', () => {
    expect(run(['report', 'article.txt', '--report', 'markdown'], TALK).out).toContain('23 November 2026')
  })

  test('folders of the input stay out of the report', () => {
    const { written } = run(['report', 'home/me/article.txt', '--out', 'r.json'], {
      'home/me/article.txt': ARTICLE,
    })
    expect(written['r.json']).toContain('"article.txt"')
    expect(written['r.json']).not.toContain('home/me')
  })

  test('marks and decisions of a project come out headless', () => {
    const text = (name: string, source: string) => ({ name, source, format: null })
    const project = newProject({
      id: 'p',
      title: 'Water',
      article: text('article.txt', ARTICLE),
      transcript: text('talk.vtt', TRANSCRIPT),
      video: 'dQw4w9WgXcQ',
    })
    const { flags } = JSON.parse(run(['check', 'article.txt', 'talk.vtt', '--json'], TALK).out) as {
      flags: { id: string; rule: string }[]
    }
    const doubled = flags.find((flag) => flag.rule === 'doubled-word')!
    const decided = applyChange(
      project,
      decide(project, {
        flag: doubled.id,
        verdict: 'corrected',
        correction: 'the river',
        comment: 'plainly',
      }),
    )
    const { written, code } = run(['report', 'p.stet', '--out', 'r.json', ...DATE], {
      'p.stet': formatProject(decided),
    })
    expect(code).toBe(0)
    expect(JSON.parse(written['r.json']!)).toMatchObject({
      title: 'Water',
      items: [
        {
          id: doubled.id,
          state: 'corrected',
          after: 'the river',
          comment: 'plainly',
          quotes: [{ link: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1s' }],
        },
      ],
    })
    const open = run(['report', 'p.stet', '--open', '--json', ...DATE], { 'p.stet': formatProject(decided) })
    expect((JSON.parse(open.out) as { items: unknown[] }).items.length).toBeGreaterThan(1)
  })
})

test('read says what a file was taken for', () => {
  const { out } = run(['read', 'talk.vtt'], TALK)
  expect(out).toMatch(/^talk\.vtt: transcript \(.*\), WebVTT/)
  expect(out).toContain('Speakers: Host, Ann')
  expect(run(['read', 'talk.vtt', '--kind', 'article', '--format', 'txt', '--json'], TALK).out).toContain(
    '"kind":"article"',
  )
})

test('align --explain gives reasons, in JSON beside the links', () => {
  const { out } = run(['align', 'article.txt', 'talk.vtt', '--explain', '0'], TALK)
  expect(out).toMatch(/confidence/i)
  const data = JSON.parse(
    run(['align', 'article.txt', 'talk.vtt', '--explain', '0', '--json'], TALK).out,
  ) as { explanation: string[] }
  expect(data.explanation.length).toBeGreaterThan(0)
})

test('align --explain cut:N says why a passage was left out, with what the reasons are about as JSON', () => {
  const { out } = run(['align', 'article.txt', 'talk.vtt', '--explain', 'cut:0'], TALK)
  expect(out).toMatch(/in the article/)
  const data = JSON.parse(
    run(['align', 'article.txt', 'talk.vtt', '--explain', 'cut:0', '--json'], TALK).out,
  ) as {
    explained: unknown
    explanation: string[]
    reasons: { kind: string; text: string }[]
    wordLinks: unknown[]
  }
  expect(data.explained).toEqual({ kind: 'cut', index: 0 })
  expect(data.reasons.map(({ text }) => text)).toEqual(data.explanation)
  expect(data.wordLinks).toEqual([])
  const link = JSON.parse(
    run(['align', 'article.txt', 'talk.vtt', '--explain', '0', '--json'], TALK).out,
  ) as { wordLinks: { article: { text: string } }[] }
  expect(link.wordLinks.length).toBeGreaterThan(0)
  expect(link.wordLinks[0]!.article.text).not.toBe('')
})

test('help and version', () => {
  expect(run(['--help']).out).toMatch(/Usage: stet COMMAND/)
  expect(run(['report', '--help']).out).toMatch(/--out FILE .*\n/)
  expect(run(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  for (const command of ['read', 'align', 'check', 'report', 'rules'])
    expect(run([command, '--help']).code).toBe(0)
})

describe('merge', () => {
  const text = (name: string, source: string) => ({ name, source, format: null })
  const given = {
    id: 'p',
    title: 'Water',
    article: text('article.txt', ARTICLE),
    transcript: text('talk.vtt', TRANSCRIPT),
  }
  const mine = formatProject(newProject({ ...given, reviewer: 'Mara' }))
  const theirs = [
    'system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata',
    'm\td\t1\t1\tBen\ts\tIt is very big, <v>the the</v> river.\tStyle/Awkward\tMinor\t{"note":"once is enough"}',
    'm\td\t1\t1\tBen\ts\t<v>nowhere</v>\tStyle/Awkward\tMinor\t{}',
  ].join('\n')

  test('takes over what another person marked, and says what it could not place', () => {
    const files = { 'mine.stet.json': mine, 'ben.tsv': theirs }
    const result = run(['merge', 'mine.stet.json', 'ben.tsv', '--out', 'both.stet.json'], files)
    expect(result).toMatchObject({ code: 0, err: '' })
    expect(result.out).toContain(
      'Ben (ben.tsv): 1 mark and 0 answers; 1 mark and 0 answers taken over, 0 were there already.',
    )
    expect(result.out).toContain('skipped, line 3: “nowhere”')
    expect(result.out).toContain("Krippendorff's alpha over")
    const merged = parseProject('both', result.written['both.stet.json']!)
    expect(merged.ok && Object.values(merged.project.marks)).toMatchObject([
      { by: 'Ben', comment: 'once is enough', anchor: { quote: 'the the' } },
    ])
    const json: unknown = JSON.parse(run(['merge', 'mine.stet.json', 'ben.tsv', '--json'], files).out)
    expect(json).toMatchObject({
      schema: 'stet.merge/1',
      reviews: [{ reviewer: 'Ben', added: 1, format: 'mqm' }],
      agreement: { reviewers: ['Mara', 'Ben'] },
    })
  })

  test.each([
    [['merge', 'ben.tsv', 'mine.stet.json'], /^ben\.tsv:1: this is no Stet project, name a file/],
    [
      ['merge', 'mine.stet.json', 'article.txt'],
      /^article\.txt:1: this is no review that can be read, choose/,
    ],
    [
      ['merge', 'mine.stet.json', 'ben.tsv', '--out', 'mine.stet.json'],
      /--out mine\.stet\.json would overwrite/,
    ],
  ])('%j', (argv, message) => {
    const result = run(argv, { 'mine.stet.json': mine, 'ben.tsv': theirs, 'article.txt': ARTICLE })
    expect(result.code).toBe(2)
    expect(result.err).toMatch(message)
  })
})
