import { countPrinted } from '../text/spaces.ts'
import type { Span } from '../text/span.ts'
import type { Said } from './said.ts'

/**
 * Advertising read out by the host. Only where several kinds of cue come together in one turn within a minute or so of
 * speech, one of them an offer to the listener: people talk of sponsors and of discounts without selling anything.
 *
 *     This episode is brought to you by Larkmail.   sponsor
 *     They make mail quiet.                         between two cues
 *     Go to larkmail dot com slash bridge.          address
 *     Use code BRIDGE for ten percent off.          code, discount
 */
const CUES: readonly Readonly<{ kind: string; isOffer: boolean; pattern: RegExp }>[] = [
  {
    kind: 'sponsor',
    isOffer: false,
    pattern:
      /\b(?:episode|video|show|podcast|program(?:me)?|segment|part of the show)(?: is| was|'s|’s)?(?: also)? (?:sponsored|brought to you|supported|made possible) by\b|\b(?:today|week|month|episode|video|show)(?:'s|’s) sponsors?\b|\bour sponsors?\b|\bfor sponsoring (?:this|today)\b/i,
  },
  {
    kind: 'code',
    isOffer: true,
    pattern:
      /\b(?:promo|discount|coupon|offer|referral) code\b|\b(?:use|using|with|enter|type in) (?:the |my |our )?code\b/i,
  },
  {
    kind: 'discount',
    isOffer: true,
    pattern:
      /(?:\d+ ?%|\b(?:\w+ ){0,2}percent) off\b(?! the top)|\bfree (?:trial|shipping|month)\b|\bmoney[- ]back guarantee\b|\boff your (?:first|next) (?:order|month|year|purchase|box)\b/i,
  },
  {
    kind: 'address',
    isOffer: true,
    pattern:
      /\b(?:link|links) (?:is |are )?(?:down )?(?:in|below in) (?:the |my |our )?(?:video )?(?:description|show ?notes|bio)\b|\b(?:dot com|\.com|dot org|dot io) ?(?:slash|forward slash|\/)|\b(?:head|go|going) (?:over )?to \S+(?: dot |\.)(?:com|org|io|co)\b|\bclick the link\b|\bsign up (?:today|now|for free)\b/i,
  },
]
/** Saves the patterns for all but a few sentences. */
const MAYBE = /sponsor|brought|code|\boff\b|free|guarantee|link|com\b|dot|sign up/i
const KINDS = 2
/** From one cue to the next within a read. */
const MOST_WORDS_BETWEEN = 60
const MOST_WORDS = 350

export function findSponsorReads(said: readonly Said[]): Span[] {
  const reads: Span[] = []
  let open: { start: number; end: number; turn: number; kinds: Set<string>; offers: number } | null = null
  let between = 0
  let words = 0
  const close = (): void => {
    if (open !== null && open.kinds.size >= KINDS && open.offers > 0)
      reads.push({ start: open.start, end: open.end })
    open = null
  }
  said.forEach(({ text, turn }, index) => {
    const cues = MAYBE.test(text) ? CUES.filter(({ pattern }) => pattern.test(text)) : []
    const count = countPrinted(text)
    between += count
    words += count
    if (open !== null && (turn !== open.turn || between - count > MOST_WORDS_BETWEEN || words > MOST_WORDS))
      close()
    if (cues.length === 0) return
    if (open === null) {
      open = { start: index, end: index + 1, turn, kinds: new Set(), offers: 0 }
      words = count
    }
    for (const { kind, isOffer } of cues) {
      open.kinds.add(kind)
      if (isOffer) open.offers++
    }
    open.end = index + 1
    between = 0
  })
  close()
  return reads
}
