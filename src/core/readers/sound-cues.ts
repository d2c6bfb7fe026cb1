import type { Span } from '../text/span.ts'

/**
 * Sounds, not speech: `[Laughter]`, `(music)`, `♪ la la ♪`. Alone in a cue anything short in square brackets is one;
 * inside a sentence only words of this list are, because edited transcripts put supplied words in brackets ("[the]
 * river") and speakers' asides in parentheses.
 */
const SOUND_WORDS =
  /\b(?:music|musical|laugh(?:s|ed|ing|ter)?|chuckl(?:e|es|ing)|giggl(?:e|es|ing)|applau(?:se|ds)|clap(?:s|ping)?|cheer(?:s|ing)?|sigh(?:s|ing)?|cough(?:s|ing)?|sneez(?:e|es)|sniff(?:s|les)?|clears? throat|clearing throat|gasp(?:s|ing)?|inhal(?:e|es)|exhal(?:e|es)|breath(?:es|ing)?|silence|pause|crosstalk|cross talk|overlapping|inaudible|unintelligible|indistinct|unclear|foreign|noise|beep(?:s|ing)?|buzz(?:es|ing)?|dings?|ring(?:s|ing)?|bell|knock(?:s|ing)?|tick(?:s|ing)|thunder|wind|singing|hums?|humming|whistl(?:e|es|ing)|snort(?:s|ing)?|groan(?:s|ing)?|scream(?:s|ing)?|door|footsteps|static|intro|outro|jingle|sound|audience|end of (?:transcript|recording|interview))\b|音乐|音樂|笑声|笑聲|笑|掌声|掌聲|鼓掌/i

const BRACKETED =
  /\[[^[\]\n]{1,80}\]|\([^()\n]{1,60}\)|（[^（）\n]{1,40}）|【[^【】\n]{1,40}】|♪[^♪]{0,200}♪|[♪♫]+/g

/** Who speaks next, as Deepgram's captions have it: no sound. */
const NUMBERED_SPEAKER = /^\[(?:speaker|spk|说话人|发言人)[ _]?[\dA-Z]{1,3}\]$/i

/** Where sounds stand in the text of a cue or paragraph; ascending, half open. */
export function findSoundCues(text: string): Span[] {
  if (!/[[(（【♪♫]/.test(text)) return []
  const trimmed = text.trim()
  const spans: Span[] = []
  for (const match of text.matchAll(BRACKETED)) {
    const found = match[0]
    const isAlone =
      found === trimmed &&
      (found.startsWith('[') || found.startsWith('【')) &&
      !/^\[\s*_+\s*\]$/.test(found) &&
      !NUMBERED_SPEAKER.test(found)
    if (isAlone || /[♪♫]/.test(found) || SOUND_WORDS.test(found)) {
      spans.push({ start: match.index, end: match.index + found.length })
    }
  }
  return spans
}
