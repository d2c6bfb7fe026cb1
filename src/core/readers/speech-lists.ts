import { asArray, asText, isRecord } from './json-file.ts'
import { countSpoken, guessUnit, inUnit, readLooseTime, type LooseTime } from './time-units.ts'

/**
 * What services that recognise speech have in common, whatever they call it: somewhere in the file a list of records, each
 * with words and a time, the speaker beside them or in a record around them.
 *
 *     {"results": {"channels": [{"alternatives": [{"words": [{"word": "so", "start": 0.4, "speaker": 0}, …]}]}]}}
 *     path     results.channels.alternatives.words
 *     items    so (0.4, Speaker 0) …
 *
 * Lists at the same path of different records are one list (a list of words for each sentence). Of several that hold the
 * whole talk (sentences, and the words of each) the one that says most is taken: punctuated, with speakers, with times of
 * words. Rejected: a reader for each service. There are dozens, they change, and the next one has the same list.
 */
export type SpeechItem = Readonly<{
  text: string
  startSeconds: number | null
  endSeconds: number | null
  speaker: string | null
  /** Written to the word before without a space (a comma), or white space itself. */
  kind: 'speech' | 'attached' | 'space'
  /** Records of single words inside this one, as they stand in the file. */
  words: readonly unknown[]
}>

export type SpeechList = Readonly<{
  items: readonly SpeechItem[]
  /** The name under which the words stand, to find them again in the file. */
  key: string
  /** One word each. */
  isWords: boolean
  /** What a second of the file's bare numbers is. */
  unit: 1 | 0.001
}>

const TEXTS =
  'punctuated_word text word transcript sentence content body display value caption utterance line words'.split(
    ' ',
  )
const STARTS =
  'start start_time startTime startOffset start_ms startMs startTimeMs start_s startSeconds start_seconds from begin ts offset offsetInTicks tStartMs time timestamp timestamps offsets startTimestamp start_timestamp timecode'.split(
    ' ',
  )
const ENDS =
  'end end_time endTime endOffset end_ms endMs endTimeMs end_s endSeconds end_seconds to end_ts resultEndTime endTimestamp end_timestamp'.split(
    ' ',
  )
const LENGTHS = 'duration dur durationMs duration_ms durationInTicks dDurationMs'.split(' ')
const SPEAKERS =
  'speaker_name speakerName speaker_label speakerLabel speaker speakerTag speaker_tag speaker_id speakerId spk participant'.split(
    ' ',
  )

type Draft = {
  text: string
  key: string
  start: LooseTime | null
  end: LooseTime | null
  length: LooseTime | null
  speaker: string | null
  kind: SpeechItem['kind']
  words: readonly unknown[]
}

type Found = { drafts: Draft[]; groups: number[] }

const MOST_LEVELS = 14

/** The list that holds the talk; null where none does. */
export function findSpeech(value: unknown): SpeechList | null {
  const lists = new Map<string, Found>()
  const names = new Map<string, string>()
  const stretches: { start: number; speaker: string }[] = []
  const visit = (node: unknown, path: string, level: number, speaker: string | null): void => {
    if (level > MOST_LEVELS) return
    if (Array.isArray(node)) {
      const records = (node as unknown[]).filter(isRecord).map(unwrapped)
      // Of several guesses at the same words only the first, which is the likeliest, was meant.
      const seen = /(?:^|\.)(?:alternatives|nBest|n_best)$/.test(path) ? records.slice(0, 1) : records
      addList(seen, path, speaker)
      for (const record of seen) visit(record, path, level + 1, speakerOf(record) ?? speaker)
    } else if (isRecord(node)) {
      const own = speakerOf(node) ?? speaker
      for (const [key, child] of Object.entries(node))
        if (typeof child === 'object' && child !== null)
          visit(child, path === '' ? key : `${path}.${key}`, level + 1, own)
    }
  }
  const addList = (
    records: readonly Readonly<Record<string, unknown>>[],
    path: string,
    around: string | null,
  ): void => {
    const drafts: Draft[] = []
    for (const record of records) {
      const draft = draftOf(record, around)
      if (draft !== null) drafts.push(draft)
      else {
        const { id, name } = record
        if ((typeof id === 'string' || typeof id === 'number') && typeof name === 'string')
          names.set(String(id), name)
        const start = firstTime(record, STARTS)
        const speaker = speakerOf(record)
        if (start !== null && speaker !== null) stretches.push({ start: start.value, speaker })
      }
    }
    if (drafts.length === 0) return
    const known = lists.get(path) ?? { drafts: [], groups: [] }
    known.groups.push(known.drafts.length)
    for (const draft of drafts) known.drafts.push(draft)
    lists.set(path, known)
  }
  visit(value, '', 0, null)
  const candidates = [...lists.values()].map(withoutFirstPass)
  const best = chooseList(candidates)
  return best === null ? null : finishList(best, names, stretches)
}

/** YouTube wraps every record in one that says what it is: `{"transcriptSegmentRenderer": {"startMs": "320", …}}`. */
function unwrapped(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const inner = Object.values(record)
  const [only] = inner
  return inner.length === 1 && isRecord(only) && Object.values(only).every((each) => !Array.isArray(each))
    ? only
    : record
}

/** Some services say everything again in their last record, then with speakers: {words of 1} {words of 2} {all words}. */
function withoutFirstPass({ drafts, groups }: Found): readonly Draft[] {
  const last = groups.at(-1) ?? 0
  if (groups.length < 2 || drafts.length - last !== last) return drafts
  return drafts[last]!.start?.value === drafts[0]!.start?.value ? drafts.slice(last) : drafts
}

function chooseList(lists: readonly (readonly Draft[])[]): readonly Draft[] | null {
  const sizes = lists.map((drafts) => drafts.reduce((sum, { text }) => sum + text.trim().length, 0))
  const most = Math.max(0, ...sizes)
  let best: { drafts: readonly Draft[]; score: number } | null = null
  lists.forEach((drafts, index) => {
    if (most === 0 || sizes[index]! < most * 0.6) return
    const share = (has: (draft: Draft) => boolean): number => drafts.filter(has).length / drafts.length
    const isTimed = share(({ start }) => start !== null) >= 0.4
    const isNamed = share(({ speaker }) => speaker !== null) >= 0.4
    if (!isTimed && !isNamed) return
    const stops = drafts.reduce((sum, { text }) => sum + (/[.!?。！？]["”’]?\s*$/.test(text) ? 1 : 0), 0)
    const isPunctuated = stops * 60 >= drafts.reduce((sum, { text }) => sum + countSpoken(text), 0)
    const isWords = areWords(drafts)
    const hasWordTimes = isWords || share(({ words }) => words.length > 0) >= 0.5
    const score =
      (isTimed ? 8 : 0) +
      (isPunctuated ? 4 : 0) +
      (isNamed ? 2 : 0) +
      (hasWordTimes ? 1 : 0) +
      (isWords ? 0 : 0.5)
    if (best === null || score > best.score) best = { drafts, score }
  })
  // The assignment happens inside a callback, which the compiler does not follow.
  return (best as { drafts: readonly Draft[] } | null)?.drafts ?? null
}

const areWords = (drafts: readonly Draft[]): boolean =>
  drafts.length > 3 && drafts.filter(({ text }) => /\S\s+\S/.test(text)).length < drafts.length * 0.1

function finishList(
  drafts: readonly Draft[],
  names: ReadonlyMap<string, string>,
  stretches: readonly Readonly<{ start: number; speaker: string }>[],
): SpeechList {
  const bare = drafts.flatMap(({ start }) => (start?.isBare === true ? [start.value] : []))
  const unit = guessUnit(
    bare,
    drafts.reduce((sum, { text }) => sum + countSpoken(text), 0),
  )
  const seconds = (time: LooseTime): number =>
    Math.max(0, time.isBare ? inUnit(time.value, unit) : time.value)
  const named = drafts.some(({ speaker }) => speaker !== null)
  let stretch = -1
  const items = drafts.map(({ text, start, end, length, speaker, kind, words }): SpeechItem => {
    const startSeconds = start === null ? null : seconds(start)
    const endSeconds =
      end !== null
        ? seconds(end)
        : length !== null && startSeconds !== null
          ? startSeconds + seconds(length)
          : null
    if (!named && start !== null)
      while (stretch + 1 < stretches.length && stretches[stretch + 1]!.start <= start.value) stretch++
    const id = named ? speaker : (stretches[stretch]?.speaker ?? null)
    return {
      text,
      startSeconds,
      endSeconds: endSeconds === null ? null : Math.max(endSeconds, startSeconds ?? 0),
      speaker: id === null ? null : nameOf(id, names),
      kind,
      words,
    }
  })
  return { items, key: drafts[0]!.key, isWords: areWords(drafts), unit }
}

/** Numbers and letters that only tell people apart: "Speaker 1". */
function nameOf(id: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(id)
  if (name !== undefined && name.trim() !== '') return name.trim()
  return /^(?:\d{1,2}|[A-Z])$/.test(id) ? `Speaker ${id}` : id
}

function draftOf(record: Readonly<Record<string, unknown>>, around: string | null): Draft | null {
  const guess = [...asArray(record['alternatives']), ...asArray(record['nBest'])][0]
  const said = textOf(record) ?? (isRecord(guess) ? textOf(guess) : null)
  if (said === null) return null
  const type = asText(record['type'])
  const kind =
    said.text.trim() === ''
      ? 'space'
      : /^punct/.test(type) && record['attaches_to'] !== 'next'
        ? 'attached'
        : 'speech'
  const list = ['words', 'elements', 'tokens'].map((key) => record[key]).find((each) => Array.isArray(each))
  return {
    text: said.text,
    key: said.key,
    start: firstTime(record, STARTS),
    end: firstTime(record, ENDS) ?? pairOf(record)?.[1] ?? null,
    length: firstTime(record, LENGTHS),
    speaker: speakerOf(record) ?? (isRecord(guess) ? speakerOf(guess) : null) ?? around,
    kind,
    words: asArray(list).filter(isRecord),
  }
}

function textOf(record: Readonly<Record<string, unknown>>): { text: string; key: string } | null {
  for (const key of TEXTS) {
    const text = record[key]
    if (typeof text === 'string' && text !== '') return { text, key }
  }
  return runsOf(record['snippet'] ?? record['text'])
}

/** `{"runs": [{"text": "so what happened"}]}`, as YouTube's own pages get it. */
function runsOf(value: unknown): { text: string; key: string } | null {
  const runs = isRecord(value) ? asArray(value['runs']).filter(isRecord) : []
  const [first] = runs
  return first !== undefined && runs.length === 1 && asText(first['text']) !== ''
    ? { text: asText(first['text']), key: 'text' }
    : null
}

function firstTime(record: Readonly<Record<string, unknown>>, keys: readonly string[]): LooseTime | null {
  for (const key of keys) {
    const value = record[key]
    const time = readLooseTime(value)
    if (time !== null) return time.isBare ? inStatedUnit(time.value, key) : time
    if (keys === STARTS && (Array.isArray(value) || isRecord(value))) {
      const [start] = pairOf(record) ?? []
      if (start !== undefined && start !== null) return start
    }
  }
  return null
}

/** A unit in the name of the field needs no guess; "offsets" are whisper.cpp's milliseconds. */
function inStatedUnit(value: number, key: string): LooseTime {
  if (/Ticks$/.test(key)) return { value: value / 1e7, isBare: false }
  if (/(?:_ms|Ms)$/.test(key)) return { value: value / 1000, isBare: false }
  return /_s$|seconds$/i.test(key) ? { value, isBare: false } : { value, isBare: true }
}

/** Both ends in one field: `"timestamp": [0.0, 4.2]`, `"timestamps": {"from": "00:00:02,000", "to": …}`. */
function pairOf(record: Readonly<Record<string, unknown>>): [LooseTime | null, LooseTime | null] | null {
  for (const key of ['timestamp', 'timestamps', 'offsets', 'time']) {
    const value = record[key]
    if (Array.isArray(value)) return [readLooseTime(value[0]), readLooseTime(value[1])]
    if (isRecord(value)) return [readLooseTime(value['from']), readLooseTime(value['to'])]
  }
  return null
}

function speakerOf(record: Readonly<Record<string, unknown>>): string | null {
  for (const key of SPEAKERS) {
    const value = record[key]
    if (typeof value === 'number') return String(value)
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (isRecord(value)) {
      const name = asText(value['name']) || asText(value['label']) || asText(value['id'])
      if (name.trim() !== '') return name.trim()
    }
  }
  return null
}
