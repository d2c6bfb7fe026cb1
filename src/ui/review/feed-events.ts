import type { FocusEvent, MouseEvent, PointerEvent } from 'react'
import { useMemo } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Stet } from '../../state/index.ts'
import type { SentenceRef } from '../../state/stores/view-store.ts'
import { useStet } from '../shared/stet-context.tsx'
import { selectedRange } from './text-selection.ts'

type FeedEvents = Readonly<{
  onMouseOver(event: MouseEvent): void
  onMouseLeave(): void
  onFocus(event: FocusEvent): void
  onClick(event: MouseEvent): void
  onPointerUp(event: PointerEvent): void
}>

/** One set of listeners for all rows: what was meant is read from the data attributes of the text. */
export function useFeedEvents(analysis: Analysis): FeedEvents {
  const stet = useStet()
  return useMemo(() => feedEvents(stet, analysis), [stet, analysis])
}

function feedEvents({ navigating, marking, view }: Stet, analysis: Analysis): FeedEvents {
  return {
    onMouseOver: (event) => {
      navigating.point(sentenceAt(event.target))
      lightMark(event.target)
    },
    onMouseLeave: () => {
      navigating.point(null)
      lightMark(null)
    },
    onFocus: (event) => {
      const sentence = sentenceAt(event.target)
      if (sentence !== null) navigating.point(sentence)
      lightMark(event.target)
    },
    onClick(event) {
      if (!(event.target instanceof Element) || selectedRange() !== null) return
      const { target } = event
      const flag = target.closest<HTMLElement>('[data-flag]')
      const rowId = target.closest<HTMLElement>('[data-row]')?.dataset['row']
      if (flag?.dataset['flag'] !== undefined) {
        navigating.goToFlag(flag.dataset['flag'], { place: Number(flag.dataset['place'] ?? 0), jump: false })
        return
      }
      if (target.closest('[data-seam]') !== null && rowId !== undefined) {
        const question = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowId)}"] .inside-cut`)
        question?.scrollIntoView({ block: 'center' })
        return
      }
      if (target.closest('button, a') !== null) return
      if (rowId !== undefined) navigating.goToRow(rowId, { jump: false })
      const sentence = sentenceAt(target)
      const { pinned } = view.getState()
      const isSame = sentence !== null && pinned?.index === sentence.index && pinned.side === sentence.side
      navigating.pin(isSame ? null : sentence)
    },
    onPointerUp() {
      // after the browser has settled the selection
      setTimeout(() => {
        const range = selectedRange()
        if (range !== null) marking.startOn(range)
      }, 0)
    },
  }

  function sentenceAt(target: EventTarget | null): SentenceRef | null {
    if (!(target instanceof Element)) return null
    const index = target.closest<HTMLElement>('[data-sentence]')?.dataset['sentence']
    const side = target.closest<HTMLElement>('[data-side]')?.dataset['side']
    if (index === undefined || analysis.alignment === null) return null
    return side === 'article' || side === 'transcript' ? { side, index: Number(index) } : null
  }
}

/** A mark and its note light each other. Straight on the elements: nothing else depends on it. */
function lightMark(target: EventTarget | null): void {
  const touched =
    target instanceof Element ? target.closest<HTMLElement>('[data-mark], [data-note-mark]') : null
  const key = touched?.dataset['mark'] ?? touched?.dataset['noteMark']
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
  if (key === undefined) return
  const name = CSS.escape(key)
  for (const part of document.querySelectorAll(`[data-mark="${name}"], [data-note-mark="${name}"]`))
    part.classList.add('lit')
}
