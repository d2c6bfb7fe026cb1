import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { openDB } from 'idb'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/core/model/analysis.ts'
import type { Project } from '../../src/core/model/project.ts'
import type { ReadingChoices } from '../../src/core/model/reading-choices.ts'
import { newProject } from '../../src/core/review/index.ts'
import type { WorkerLike } from '../../src/worker/client.ts'
import { createWorkerClient } from '../../src/worker/client.ts'
import type { Message, Request } from '../../src/worker/protocol.ts'
import { openKept } from '../../src/worker/open-kept.ts'
import { pack, unpack } from '../../src/worker/packing.ts'
import { createService } from '../../src/worker/service.ts'
import type { AnalysisCache } from '../../src/worker/analysis-cache.ts'
import { createAnalysisCache } from '../../src/worker/analysis-cache.ts'

/** The real service behind the real client; only the thread is missing. Messages are cloned, as between threads. */
function setUp(cache?: AnalysisCache, ofPage = cache) {
  const messages: Message[] = []
  const asked: Request[] = []
  let milliseconds = 0
  const client = createWorkerClient((): WorkerLike => {
    let listen: (event: { data: unknown }) => void = () => undefined
    let ended = false
    const serve = createService({
      decode: (encoding, bytes, fatal) => {
        try {
          return new TextDecoder(encoding, { fatal }).decode(bytes)
        } catch {
          return null
        }
      },
      clock: () => milliseconds++,
      ...(cache === undefined ? {} : { cache }),
      later: (_milliseconds, work) => {
        const timer = setTimeout(work, 0)
        return () => clearTimeout(timer)
      },
      post: (message) => {
        messages.push(message)
        if (!ended) listen({ data: structuredClone(message) })
      },
    })
    return {
      postMessage: (message) => {
        asked.push(message as Request) // the client posts nothing else
        queueMicrotask(() => !ended && serve(structuredClone(message) as Request))
      },
      terminate: () => (ended = true),
      addEventListener: (type: string, listener: (event: { data: unknown }) => void) => {
        if (type === 'message') listen = listener
      },
    }
  }, ofPage)
  return { client, messages, asked }
}

const sample = (name: string) => {
  const bytes = readFileSync(new URL(`../../samples/far-bank/${name}`, import.meta.url))
  return { name, bytes: new Uint8Array(bytes), source: bytes.toString('utf8') }
}
const ARTICLE = sample('article.en.txt')
const TRANSCRIPT = sample('transcript.vtt')
const noProgress = (): void => undefined

const PROJECT: Project = newProject({
  id: 'p',
  title: 'The Far Bank: Tomas Varga',
  article: { name: ARTICLE.name, source: ARTICLE.source, format: null },
  transcript: { name: TRANSCRIPT.name, source: TRANSCRIPT.source, format: null },
})

describe('reading', () => {
  it('reads bytes: kind and format guessed, the text kept as it stands', async () => {
    const { client } = setUp()
    const article = await client.read({ file: { name: ARTICLE.name, bytes: ARTICLE.bytes } })
    const transcript = await client.read({ file: { name: TRANSCRIPT.name, bytes: TRANSCRIPT.bytes } })
    if (!article.ok || !transcript.ok) throw new Error('the sample cannot be read')
    expect(article.reading).toMatchObject({
      kind: 'article',
      stored: { source: ARTICLE.source, format: null },
    })
    expect(transcript.reading).toMatchObject({ kind: 'transcript', detection: { format: 'vtt' } })
    expect(transcript.reading.document.sentences.length).toBeGreaterThan(200)
  })

  it.each([
    ['utf-16le', Buffer.from('\ufeffHost: One bank.\r\nGuest: Two banks.\r\n', 'utf16le')],
    ['windows-1252', Buffer.from('Host: One caf\xe9.\r\nGuest: Two banks.\r\n', 'latin1')],
  ])('decodes %s and makes newlines \\n', async (_encoding, bytes) => {
    const answer = await setUp().client.read({
      file: { name: 'a.txt', bytes: new Uint8Array(bytes) },
      kind: 'article',
    })
    if (!answer.ok) throw new Error(answer.problem.what)
    expect(answer.reading.stored.source).toMatch(/^Host: One (bank|café)\.\nGuest: Two banks\.\n$/)
  })

  it('takes pasted text, and a kind and a format chosen by hand', async () => {
    const { client } = setUp()
    const file = { name: 'pasted text', text: 'Host: One bank.\r\nGuest: Two banks.' }
    const answer = await client.read({ file, kind: 'article', format: 'txt' })
    if (!answer.ok) throw new Error(answer.problem.what)
    expect(answer.reading).toMatchObject({
      kindReason: 'chosen by hand',
      encoding: '',
      stored: { source: 'Host: One bank.\nGuest: Two banks.', format: 'txt' },
    })
  })

  it('tells words, voices and what was taken in, with the reason why it would be left out', async () => {
    const { client } = setUp()
    const file = {
      name: 'page.html',
      text: '<!DOCTYPE html><html><body><article><h1>Two Banks</h1><p>Host: One bank.</p><p>Guest: Two banks.</p></article><footer>Share this page</footer></body></html>',
    }
    const read = async (choices?: ReadingChoices) => {
      const answer = await client.read({
        file,
        kind: 'article',
        ...(choices === undefined ? {} : { choices }),
      })
      if (!answer.ok) throw new Error(answer.problem.what)
      return answer.reading
    }
    const first = await read()
    const [footer] = first.document.left
    expect(footer?.text).toBe('Share this page')
    expect(first).toMatchObject({ words: 6, takenIn: [] })
    expect(first.voices).toEqual([
      { name: 'Host', shown: 'Host', turns: 1 },
      { name: 'Guest', shown: 'Guest', turns: 1 },
    ])
    const second = await read({ takenIn: [footer!.id], speakers: { Guest: 'Tomas Varga' } })
    expect(second.takenIn).toEqual([footer])
    expect(second).toMatchObject({ words: 9, document: { left: [] } })
    expect(second.voices.map(({ shown }) => shown)).toEqual(['Host', 'Tomas Varga'])
    expect(
      second.document.side === 'article' && second.document.blocks.map(({ speaker }) => speaker),
    ).toContain('Tomas Varga')
  })

  it('answers an empty file with a problem that names it, and goes on working', async () => {
    const { client } = setUp()
    const bad = await client.read({ file: { name: 'nothing.vtt', bytes: new Uint8Array() } })
    expect(bad).toMatchObject({ ok: false, problem: { code: 'empty', file: 'nothing.vtt' } })
    const good = await client.read({ file: { name: TRANSCRIPT.name, bytes: TRANSCRIPT.bytes } })
    expect(good.ok).toBe(true)
  })
})

describe('analysing', () => {
  it('gives rows and flags, with progress that only grows and is not posted too often', async () => {
    const { client, messages } = setUp()
    const seen: number[] = []
    const analysis = await client.analyse(PROJECT, (_stage, done) => seen.push(done))
    expect(analysis.rows.length).toBeGreaterThan(80)
    expect(analysis.flags.length).toBeGreaterThan(10)
    expect(seen.length).toBeGreaterThan(0)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen.every((done) => done >= 0 && done <= 1)).toBe(true)
    expect(messages.filter((message) => message.type === 'progress').length).toBeLessThan(200)
  })

  it('keeps the analysis while texts and constraints stay the same, whatever is decided', async () => {
    const { client, messages } = setUp()
    const rows: Analysis[] = []
    const first = await client.analyse(PROJECT, noProgress, undefined, (matched) => rows.push(matched))
    // the rows went ahead, and what the rules found came after them: nothing is sent twice
    expect(rows).toEqual([{ ...first, flags: [], rules: [] }])
    expect(first.rules.length).toBeGreaterThan(10)
    expect(first.article).toBe(rows[0]!.article)
    messages.length = 0
    const again = await client.analyse({ ...PROJECT, reviewer: 'Nora', reviewed: { x: true } }, noProgress)
    expect(again).toEqual(first)
    expect(messages.filter((message) => message.type === 'progress')).toEqual([])
    await client.analyse({ ...PROJECT, transcript: null }, noProgress)
    expect(messages.filter((message) => message.type === 'progress')).not.toEqual([])
  })

  it('has the rows ready of texts that were prepared, under whatever name they are asked for', async () => {
    const { client, messages } = setUp()
    await client.prepare({ ...PROJECT, id: '', title: '' })
    messages.length = 0
    const analysis = await client.analyse(PROJECT, noProgress)
    const stages = messages.flatMap((message) => (message.type === 'progress' ? [message.stage] : []))
    expect(new Set(stages)).toEqual(new Set(['checking']))
    expect(messages[0]?.type).toBe('rows')
    expect(analysis).toEqual(await setUp().client.analyse(PROJECT, noProgress))
  })

  it('aligns anew after a pin as a fresh worker would', async () => {
    const { client } = setUp()
    const { article, transcript } = await client.analyse(PROJECT, noProgress)
    const pin = {
      article: [article.sentences[40]!.id],
      transcript: [transcript!.sentences[90]!.id],
    }
    const pinned = { ...PROJECT, constraints: { pins: [pin], forbidden: [] } }
    const found = await client.analyse(pinned, noProgress)
    expect(found.alignment?.beads).toContainEqual(
      expect.objectContaining({ article: [40], transcript: [90], confidence: 1 }),
    )
    expect(found).toEqual(await setUp().client.analyse(pinned, noProgress))
  })

  it('crosses to the page unchanged', async () => {
    const { client } = setUp()
    const analysis: Analysis = await client.analyse(PROJECT, noProgress)
    expect(structuredClone(analysis)).toEqual(analysis)
    expect(analysis.transcript?.sentences.map((sentence) => sentence.index)).toEqual(
      analysis.transcript?.sentences.map((_, index) => index),
    )
  })

  it('names the text that cannot be used', async () => {
    const { client } = setUp()
    const broken = { ...PROJECT, transcript: { name: 'broken.vtt', source: '', format: 'vtt' } }
    await expect(client.analyse(broken, noProgress)).rejects.toMatchObject({
      name: 'UnusableTextError',
      problem: { file: 'broken.vtt' },
    })
  })
})

describe('reports', () => {
  it('writes every format that it lists, named after the project', async () => {
    const { client } = setUp()
    const { reports } = await client.formats()
    expect(reports.map((report) => report.id)).toEqual(
      expect.arrayContaining(['markdown', 'html', 'csv', 'json']),
    )
    for (const report of reports) {
      const written = await client.report(PROJECT, report.id, { date: '2026-11-23' })
      expect(written.fileName).toMatch(/^the-far-bank-tomas-varga-[a-z-]+\.\w+$/)
      expect(written.content.length).toBeGreaterThan(30)
    }
  })

  it('does not analyse again for a report', async () => {
    const { client, messages } = setUp()
    await client.analyse(PROJECT, noProgress)
    messages.length = 0
    await client.report(PROJECT, 'json', { date: '2026-11-23' })
    expect(messages.map((message) => message.type)).toEqual(['answer'])
  })

  it('says which formats there are when asked for another', async () => {
    await expect(setUp().client.report(PROJECT, 'papyrus', { date: '2026-11-23' })).rejects.toThrow(
      /papyrus.*markdown/,
    )
  })
})

describe('the rules', () => {
  it('lists them as they are documented, without what they do', async () => {
    const rules = await setUp().client.rules()
    const doubled = rules.find(({ id }) => id === 'doubled-word')
    expect(doubled).toMatchObject({ severity: 'minor', group: 'Duplication' })
    expect(doubled?.examples.flagged.length).toBeGreaterThan(1)
    expect(rules.every((rule) => !('check' in rule))).toBe(true)
  })

  it('checks again under other settings without aligning, and a report has the new flags', async () => {
    const { client, messages } = setUp()
    const analysis = await client.analyse(PROJECT, noProgress)
    const some = analysis.flags[0]!.rule
    messages.length = 0
    const set: Project = { ...PROJECT, ruleSettings: { off: [some] } }
    const found = await client.check(set, noProgress)
    expect(messages.some((message) => message.type === 'progress' && message.stage === 'aligning')).toBe(
      false,
    )
    expect(found.flags.map(({ id }) => id)).toEqual(
      analysis.flags.filter(({ rule }) => rule !== some).map(({ id }) => id),
    )
    expect(found.rules.find(({ id }) => id === some)?.status).toBe('off')
    expect((await client.analyse(set, noProgress)).flags).toEqual(found.flags)
  })

  it('reads a word list in bytes, and names the fault of one that is none', async () => {
    const { client } = setUp()
    const bytes = new Uint8Array(
      Buffer.from('\ufeffterm\tforbidden\r\nlead time\tforesight period\r\n', 'utf16le'),
    )
    expect(await client.glossary({ name: 'terms.tsv', bytes })).toMatchObject({
      ok: true,
      terms: [{ term: 'lead time', forbidden: ['foresight period'] }],
    })
    expect(await client.glossary({ name: 'terms.tbx', text: '<tbx><body>' })).toMatchObject({
      ok: false,
      problem: { file: 'terms.tbx', line: 1 },
    })
  })
})

describe('an analysis of an earlier visit', () => {
  const stages = (messages: readonly Message[]): ReadonlySet<string> =>
    new Set(messages.flatMap((message) => (message.type === 'progress' ? [message.stage] : [])))
  const kept = () => new Promise((resolve) => setTimeout(resolve, 50))

  it('is shown without the worker, which takes it up when asked: nothing is read or aligned anew', async () => {
    const cache = createAnalysisCache('engine 1', 'visits')
    const first = setUp(cache)
    const analysis = await first.client.analyse(PROJECT, noProgress)
    await kept()
    const second = setUp(cache)
    expect(await second.client.analyse(PROJECT, noProgress)).toEqual(analysis)
    expect(second.asked).toEqual([])
    const row = analysis.rows[3]!.id
    expect(await second.client.explain(PROJECT, row)).toEqual(await first.client.explain(PROJECT, row))
    const [report, fresh] = await Promise.all(
      [second, setUp()].map(({ client }) => client.report(PROJECT, 'json', { date: '2026-11-23' })),
    )
    expect(report).toEqual(fresh)
    expect(stages(second.messages)).toEqual(new Set())
    // other settings: the rules run, nothing is aligned
    const quiet = { ...PROJECT, ruleSettings: { off: ['number'] } }
    const third = setUp(cache)
    const { rules } = await third.client.analyse(quiet, noProgress)
    expect(rules.find(({ id }) => id === 'number')?.status).toBe('off')
    expect(stages(third.messages).has('aligning')).toBe(false)
  })

  it('is not, when the texts or Stet are others; and it goes with its project', async () => {
    const cache = createAnalysisCache('engine 1', 'others')
    const analysis = await setUp(cache).client.analyse(PROJECT, noProgress)
    await kept()
    const others: readonly Project[] = [
      {
        ...PROJECT,
        article: { ...PROJECT.article, source: PROJECT.article.source.replace('river', 'rover') },
      },
      { ...PROJECT, article: { ...PROJECT.article, format: 'txt' } },
      { ...PROJECT, transcript: null },
      { ...PROJECT, constraints: { pins: [], forbidden: [['a', 'b']] } },
      { ...PROJECT, id: 'q' },
    ]
    for (const other of others) expect(await openKept(cache, other)).toBeNull()
    expect(await openKept(createAnalysisCache('engine 2', 'others'), PROJECT)).toBeNull()
    const decided = { ...PROJECT, reviewer: 'Nora', reviewed: { x: true as const } }
    expect(await openKept(cache, decided)).toEqual(analysis)
    await setUp(cache).client.forget(PROJECT.id)
    expect(await openKept(cache, PROJECT)).toBeNull()
  })

  it('is made anew where a part of it is lost, on the page and in the worker', async () => {
    const cache = createAnalysisCache('engine 1', 'lost')
    const analysis = await setUp(cache).client.analyse(PROJECT, noProgress)
    await kept()
    const database = await openDB('lost')
    const lines = await database.getAllKeys('lines')
    expect(lines).not.toEqual([])
    await database.delete('lines', lines.at(-1)!)
    database.close()
    const second = setUp(cache)
    expect(await second.client.analyse(PROJECT, noProgress)).toEqual(analysis)
    expect(stages(second.messages).has('aligning')).toBe(true)
  })

  it('is packed in lines of a slice each, and comes back as it was, source and all', async () => {
    const analysis = await setUp().client.analyse(PROJECT, noProgress)
    const packed = pack(analysis, PROJECT, 40)
    expect(packed.length).toBeGreaterThan(10)
    expect(packed.join('')).toMatch(/^[\0-\xff]*$/)
    expect(packed.join('').length * 2).toBeLessThan(JSON.stringify(analysis).length)
    expect(JSON.stringify(unpack(packed, PROJECT))).toBe(JSON.stringify(analysis))
  })

  it('cannot be kept where there is no database, and nobody is troubled by it', async () => {
    const cache = createAnalysisCache('engine 1', 'refused')
    const open = indexedDB.open.bind(indexedDB)
    indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError')
    }
    try {
      const { client } = setUp(cache)
      expect((await client.analyse(PROJECT, noProgress)).rows.length).toBeGreaterThan(20)
      await kept()
    } finally {
      indexedDB.open = open
    }
  })
})
