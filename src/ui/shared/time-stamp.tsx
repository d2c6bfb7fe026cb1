import type { ReactElement } from 'react'
import { videoLink } from '../../core/review/video-link.ts'
import { useWords } from '../language/language-context.tsx'
import { useProject, useStet, useView } from './stet-context.tsx'
import { clock, isoDuration } from './wording.ts'
import { sharedWords } from './words.ts'

/** A time of the recording; played where the recording is open, else a link to that second where the project has a video. */
export function TimeStamp({ seconds }: Readonly<{ seconds: number }>): ReactElement {
  const video = useProject((state) => state.project?.video ?? '')
  const words = useWords(sharedWords)
  const { playing } = useStet()
  const isOpen = useView((state) => state.video?.source != null)
  const href = videoLink(video, seconds)
  const time = (
    <time dateTime={isoDuration(seconds)}>
      <span aria-hidden="true">{clock(seconds)}</span>
      <span className="hidden-text">{words.spokenClock(seconds)}</span>
    </time>
  )
  if (isOpen)
    return (
      <button type="button" className="time-link" onClick={() => playing.playFrom(seconds)}>
        {time}
        <span className="hidden-text">{words.playHere}</span>
      </button>
    )
  if (href === null) return time
  return (
    <a className="time-link" href={href} target="_blank" rel="noopener noreferrer">
      {time}
      <span className="hidden-text">{words.playInNewTab}</span>
    </a>
  )
}
