import { findNamesAlone } from './names-beside-times.ts'
import {
  isByline,
  isFooter,
  isLinkHead,
  isNote,
  isPlaceholder,
  isRecommendedHead,
} from './article-patterns.ts'

/**
 * Speaker labels at the head of an article's paragraphs: `Host:You`, `主持人：`, `**Jerry**:`, `Q:`. A colon alone is no
 * proof: "Why X is leading in Y: Focus" is a heading, "In one sentence: this is …" prose. So a label must be a word for a
 * role, come back, or stand next to other labels and look like a name.
 */
export type ArticleLabel = Readonly<{
  speaker: string
  /** Offsets in the paragraph. The label includes its colon; `textStart` is the first character after it and the space. */
  labelEnd: number
  textStart: number
}>

const ROLE =
  /^(?:(?:the )?(?:host(?:ess)?|guest|interviewer|interviewee|moderator|presenter|anchor|reporter|narrator|audience(?: member)?|questioner|speaker)(?: ?[\dA-Z])?|q\d{0,2}|a\d{0,2}|question ?\d{0,2}|answer ?\d{0,2}|主持人|主持|主播|嘉宾|嘉賓|记者|記者|问|問|答|提问|回答|采访者|受访者|观众|旁白|编辑部|speaker ?\d)$/iu

const NEVER =
  /^(?:https?|ftp|note|notes|tip|tips|example|warning|source|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth|finally|lastly|conclusion|summary|background|reference(?: links?)?|links?|figure|table|step|chapter|part|section|day|date|time|place|title|subtitle|author|editor|translator|word count|keywords?|highlights?|key points?|in (?:short|summary|brief|fact|one sentence|other words)|for example|one sentence|that is|namely|a word|p\.?s|update|disclaimer|original|英文|中文|注|按|编者按|译者注|例如|比如|一句话|总之|其一|其二|第[一二三四五六七八九十]|首先|其次|最后|参考链接|作者|编辑|来源|出品|.{0,8}(?:导读|导语|摘要|前言|简介|亮点|要点|编者按)|pros|cons|price|rating|result|results|verdict|location|venue|introduction|intro|guide|editor's note)$/iu

const FORM =
  /^(?:(?:\p{Extended_Pictographic}|\u200d|\ufe0f)+\s*)?(\*{0,2}_{0,2})([\p{L}\d][\p{L}\p{M}\p{N}.'’·•\- &/]{0,38}?(?:\s?[(（][^()（）\n]{1,30}[)）])?)(\*{0,2}_{0,2})\s?([:：])(\*{0,2}_{0,2})(\s*)/u
const BRACKETS = /^([【［[])([\p{L}\d][\p{L}\p{M}\p{N}.'’·\- ]{0,24})([】］\]])([:：]?)()(\s*)/u

/** What could be a label, whatever stands after it. */
export function readLabel(paragraph: string): ArticleLabel | null {
  const match = FORM.exec(paragraph) ?? BRACKETS.exec(paragraph)
  // Comments at the end of a Google document: "[a]Is this right?"
  if (match !== null && /^\[[a-z]{1,2}\]/.test(paragraph)) return null
  if (match === null) return null
  const speaker = match[2]!.trim()
  if (speaker.split(/\s+/).length > 5) return null
  const textStart = match[0].length
  const space = match[6]!.length
  // "3:15", "https://", "1:1"
  if (/^\d+$/.test(speaker) || paragraph.startsWith('//', textStart)) return null
  if (/^[\p{L}]*\d$/u.test(speaker) && /^\d/.test(paragraph.slice(textStart)) && space === 0) return null
  return { speaker, labelEnd: textStart - space, textStart }
}

/** "References:", "推荐阅读：", "Editor: Jo Field" have colons and no voice, "[图片]" has brackets like a name's. */
const isFurniture = (line: string): boolean =>
  line.length <= 140 &&
  (isPlaceholder(line) ||
    isLinkHead(line) ||
    isRecommendedHead(line) ||
    isByline(line) ||
    isFooter(line) ||
    isNote(line))

export type LabelledParagraph = Readonly<{ text: string; boldEnd?: number }>

/** `JERRY — Why here?`, `Jerry | Why here?`, `Q. Why here?` */
const PARTED =
  /^([\p{L}\d][\p{L}\p{M}\p{N}.'’·\- ]{0,38}?)(?:\s*[|｜]\s*|\s+(?:[—–→»]|--?>?)\s+|(?<=^[QA]\d{0,2})[.、]\s+)(?=\S)/u

function readPartedLabel({ text }: LabelledParagraph): ArticleLabel | null {
  const match = PARTED.exec(text)
  const speaker = match?.[1]?.trim() ?? ''
  if (match === null || NEVER.test(speaker) || !isNameLike(speaker)) return null
  return { speaker, labelEnd: match[0].trimEnd().length, textStart: match[0].length }
}

/**
 * A name in bold at the head of a paragraph, or a bold name alone in one, needs no colon: "**Mara** Why here?". Since bold
 * words open paragraphs for other reasons, it must come back, and somebody else must have one, too.
 */
function readBoldLabel({ text, boldEnd = 0 }: LabelledParagraph): ArticleLabel | null {
  const speaker = text.slice(0, boldEnd).trim()
  if (speaker === '' || speaker.length > 40 || NEVER.test(speaker) || !isNameLike(speaker)) return null
  const rest = /^\s*(?:[-–—|｜]\s*)?/.exec(text.slice(boldEnd))?.[0] ?? ''
  if (boldEnd < text.length && rest === '' && !/\s$/.test(text.slice(0, boldEnd))) return null
  return { speaker, labelEnd: speaker.length, textStart: boldEnd + rest.length }
}

/** A name alone in its paragraph, in an article where others are, too. */
const readAloneLabel = ({ text }: LabelledParagraph, alone: ReadonlySet<string>): ArticleLabel | null =>
  alone.has(text) && isNameLike(text)
    ? { speaker: text, labelEnd: text.length, textStart: text.length }
    : null

/** The label of each paragraph, null where it has none. */
export function findLabels(paragraphs: readonly LabelledParagraph[]): (ArticleLabel | null)[] {
  const withColon = paragraphs.map((paragraph) => {
    const label = readLabel(paragraph.text)
    return label === null || NEVER.test(label.speaker) || isFurniture(paragraph.text) ? null : label
  })
  const names = findBareNames(paragraphs, withColon)
  const candidates = withColon.map((label, index) => label ?? names[index] ?? null)
  const counts = new Map<string, number>()
  for (const label of candidates)
    if (label !== null) counts.set(label.speaker, (counts.get(label.speaker) ?? 0) + 1)

  const accepted = new Set<string>()
  for (const [speaker, count] of counts) {
    if (ROLE.test(speaker) || (count >= 2 && isNameLike(speaker))) accepted.add(speaker)
  }
  // One "A:" without any "Q:" is a list, a lone "Editor's word:" prose; two voices make a conversation.
  const labelled = candidates.filter((label) => label !== null && accepted.has(label.speaker)).length
  if (labelled === 0) return candidates.map(() => null)

  for (let index = 0; index < candidates.length; index++) {
    const label = candidates[index]
    if (label === null || label === undefined || accepted.has(label.speaker)) continue
    if (!isNameLike(label.speaker) || !isSpeech(paragraphs[index]!.text.slice(label.textStart))) continue
    if (hasNeighbour(candidates, index, accepted)) accepted.add(label.speaker)
  }
  return candidates.map((label) => (label !== null && accepted.has(label.speaker) ? label : null))
}

/** Labels without a colon: a name must come back, and two voices make a conversation. */
function findBareNames(
  paragraphs: readonly LabelledParagraph[],
  withColon: readonly (ArticleLabel | null)[],
): (ArticleLabel | null)[] {
  const alone = findNamesAlone(paragraphs.map(({ text }) => text))
  const names = paragraphs.map((paragraph, index) =>
    withColon[index] === null && !isFurniture(paragraph.text)
      ? (readBoldLabel(paragraph) ?? readPartedLabel(paragraph) ?? readAloneLabel(paragraph, alone))
      : null,
  )
  const counts = new Map<string, number>()
  for (const name of names) if (name !== null) counts.set(name.speaker, (counts.get(name.speaker) ?? 0) + 1)
  const voices = new Set(withColon.flatMap((label) => (label === null ? [] : [label.speaker])))
  for (const [speaker, count] of counts) if (count >= 2) voices.add(speaker)
  if (voices.size < 2) return names.map(() => null)
  return names.map((name) => (name !== null && counts.get(name.speaker)! >= 2 ? name : null))
}

/** Names have few words, all with a capital (particles apart), or few Chinese signs. */
function isNameLike(speaker: string): boolean {
  if (ROLE.test(speaker)) return true
  const name = speaker.replace(/\s*[(（].*$/, '')
  // 阿多迈特 Adomeit: in both scripts, as translators write it at first.
  const han = name.match(/\p{Script=Han}/gu)?.length ?? 0
  if (han > 0) return name.length <= 10 || (han <= 8 && / \p{Lu}[\p{L}.’' -]{1,20}$/u.test(name))
  const words = name.split(/\s+/)
  return (
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}|^(?:von|van|de|der|den|la|le|al|bin|da|di|and|&)$/u.test(word)) &&
    /^\p{Lu}/u.test(name)
  )
}

/** Said by somebody: ends like a sentence, or is the label's own line with the words in the next paragraph. */
const isSpeech = (rest: string): boolean =>
  rest.trim() === '' || /[.!?…。！？][\p{Pe}\p{Pf}"'’”]*$/u.test(rest.trim())

/** A turn of someone else stands just before or after (two paragraphs away at most: headings and pictures intervene). */
function hasNeighbour(
  candidates: readonly (ArticleLabel | null)[],
  index: number,
  accepted: ReadonlySet<string>,
): boolean {
  for (const step of [-2, -1, 1, 2]) {
    const other = candidates[index + step]
    if (
      other !== null &&
      other !== undefined &&
      accepted.has(other.speaker) &&
      other.speaker !== candidates[index]!.speaker
    )
      return true
  }
  return false
}
