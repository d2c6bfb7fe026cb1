import { findSoundCues } from './sound-cues.ts'

/**
 * Names before a colon in captions and plain transcripts: `MARA: Last question.`, `Mara Ellison: Hello`. A colon alone is
 * no proof ("One thing: it rained"), so a label counts when it is written in capitals, or when it comes back. The map leads
 * from what stands in the file to who is meant: after `INES MOREAU, HOST:` radio says `MOREAU:` only.
 */
export type SpokenLabels = ReadonlyMap<string, string>

/** Pronouns in brackets have a stroke; broadcasters add what somebody is, in capitals: `INES MOREAU, HOST:`. */
const LABEL =
  /^([\p{L}\d][\p{L}\p{M}\p{N}_.'’\- ()&/]{0,38}?)(?:, \p{Lu}{2}[\p{Lu} -]{1,20})?\s?[:：](?=\s|$|[\p{L}"“‘'[(])/u

/** `[Mara Ellison] Welcome.`, `[SPEAKER_00]: Welcome.` One word without a colon would be a sound: `[Thunder] What was that?` */
const BRACKETED =
  /^\[((?=[^\]]*[ _\d]|[^\]]*\]\s?[:：])[\p{Lu}\d][\p{L}\p{M}\p{N}_.'’\- &]{0,38})\]\s?(?:[:：]|(?=\s))(?=\s*\S)/u

/** `[speaker 0]`, with the words on the next line. */
const NUMBERED = /^\[((?:speaker|spk|说话人|发言人)[ _]?[\dA-Z]{1,3})\]\s?[:：]?(?=\s|$)/iu

const NO_NAMES = new Set(
  'note example warning question answer chapter part step title source editor author date time subject summary conclusion first second third finally kind language episode http https'.split(
    ' ',
  ),
)
const ROLES =
  /^(?:host|guest|interviewer|interviewee|moderator|narrator|announcer|audience(?: member)?|speaker(?:[ _]?[\dA-Z]{1,2})?|(?:说话人|发言人|講者)[ _]?[\dA-Z]{1,2}|presenter|reporter|q\d?|a\d?|主持人|主播|嘉宾|嘉賓|记者|記者|问|答|旁白|观众|主持|受访者|采访者|[男女]声)$/iu

export function collectSpokenLabels(lines: Iterable<string>): SpokenLabels {
  const counts = new Map<string, number>()
  const speaking = new Set<string>()
  for (const line of lines) {
    const label = readLabel(line)
    if (label === null) continue
    counts.set(label.speaker, (counts.get(label.speaker) ?? 0) + 1)
    // "Slow Machines: The Clock Tower" is a headline.
    if (/[.!?…。！？]/.test(line.slice(label.textStart)) || line.length > 100) speaking.add(label.speaker)
  }
  const labels = new Set<string>()
  for (const [label, count] of counts) if (isName(label, count)) labels.add(label)
  // Someone who speaks once only counts where others are named, and only as a name of two words or capitals.
  if (labels.size > 0) {
    for (const label of speaking)
      if (/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u.test(label)) labels.add(label)
  }
  return withFullNames(labels)
}

/** Radio names its guests in full once, in capitals, and by their surname from then on. */
function withFullNames(labels: ReadonlySet<string>): SpokenLabels {
  const isCapital = (label: string): boolean => /\p{Lu}{2}/u.test(label) && label === label.toUpperCase()
  // By surname; null where two people share it.
  const full = new Map<string, string | null>()
  for (const label of labels) {
    const surname = / (\S+)$/.exec(label)?.[1]
    if (surname !== undefined && isCapital(label)) full.set(surname, full.has(surname) ? null : label)
  }
  return new Map(
    [...labels].map((label) => [label, (isCapital(label) ? full.get(label) : undefined) ?? label]),
  )
}

function isName(label: string, count: number): boolean {
  if (NO_NAMES.has(label.toLowerCase()) || /^\d+$/.test(label)) return false
  if (ROLES.test(label)) return true
  const words = label.split(' ')
  if (words.length > 4) return false
  if (/\p{Lu}{2}/u.test(label) && label === label.toUpperCase()) return true
  if (/^\p{Script=Han}[\p{Script=Han}·]{1,11}$/u.test(label)) return count >= 2
  // Particles of names may be lower case: Ursula von der Leyen.
  return (
    count >= 2 &&
    /^\p{Lu}/u.test(words[0]!) &&
    words.every((word) => /^[\p{Lu}\d(]|^(?:von|van|de|der|den|la|le|al|bin)$/u.test(word))
  )
}

/** `(Mara Ellison) Welcome.` Two words with capitals that are no sound. */
function readParenthesised(head: string): RegExpExecArray | null {
  const match = /^\((\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})\)\s?[:：]?(?=\s*\S)/u.exec(head)
  return match === null || findSoundCues(match[0]).length > 0 ? null : match
}

function readLabel(line: string): { speaker: string; textStart: number } | null {
  if (!line.includes(':') && !line.includes('：') && !/^[[(]/.test(line)) return null
  const head = line.slice(0, 60).replace(/^(?:>>+|[-–—])\s*/, '')
  const skipped = Math.min(line.length, 60) - head.length
  const bracketed = NUMBERED.exec(head) ?? BRACKETED.exec(head) ?? readParenthesised(head)
  if (bracketed !== null) {
    const after = /^\s*/.exec(line.slice(skipped + bracketed[0].length))![0].length
    return { speaker: bracketed[1]!.trim(), textStart: skipped + bracketed[0].length + after }
  }
  const match = LABEL.exec(head)
  if (match === null || /\d:\d/.test(match[0] + head.slice(match[0].length, match[0].length + 2))) return null
  const after = /^\s*/.exec(line.slice(skipped + match[0].length))![0].length
  return { speaker: match[1]!.trim(), textStart: skipped + match[0].length + after }
}

/** The name a line begins with and where its words start, if the name is one of `labels`. */
export function findSpokenLabel(
  line: string,
  labels: SpokenLabels,
): { speaker: string; textStart: number } | null {
  if (labels.size === 0) return null
  const label = readLabel(line)
  const speaker = label === null ? undefined : labels.get(label.speaker)
  return label === null || speaker === undefined ? null : { speaker, textStart: label.textStart }
}
