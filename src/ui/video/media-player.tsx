import type { ReactElement } from 'react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../language/language-context.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { videoWords } from './words.ts'

/** A file of the reviewer's own, played from memory of this visit: it is never read into the project. */
export function MediaPlayer({ name, address }: Readonly<{ name: string; address: string }>): ReactElement {
  const { playing } = useStet()
  const words = useWords(videoWords)
  const media = useRef<HTMLVideoElement>(null)
  const [isBroken, setBroken] = useState(false)

  useEffect(() => {
    const element = media.current
    if (element === null) return
    // a new press interrupts the one before: the promise of that one is then rejected, which is no failure
    const start = (): void => void element.play().catch(() => undefined)
    playing.attach({
      play(from) {
        element.currentTime = from
        start()
      },
      resume: start,
      pause: () => element.pause(),
    })
    return () => playing.attach(null)
  }, [playing])

  const tell = (): void => {
    const element = media.current
    if (element !== null) playing.tell({ seconds: element.currentTime, playing: !element.paused })
  }
  return (
    <>
      {/* captions are what the page shows beside it */}
      <video
        ref={media}
        src={address}
        controls
        playsInline
        preload="metadata"
        aria-label={name}
        onTimeUpdate={tell}
        onPlay={tell}
        onPause={tell}
        onSeeked={tell}
        onError={() => setBroken(true)}
      >
        <track kind="captions" />
      </video>
      {isBroken && <p role="alert">{words.broken(name)}</p>}
    </>
  )
}
