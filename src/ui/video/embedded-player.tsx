import type { ReactElement } from 'react'
import { useEffect, useRef } from 'react'
import type { EmbedHost } from '../../core/review/video-link.ts'
import { useWords } from '../language/language-context.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { dialectOf } from './player-dialects.ts'
import { videoWords } from './words.ts'

/** The player of a video site, steered by messages: no script of theirs runs in this page. Drawn after consent only. */
export function EmbeddedPlayer({ host, id }: Readonly<{ host: EmbedHost; id: string }>): ReactElement {
  const { playing } = useStet()
  const words = useWords(videoWords)
  const frame = useRef<HTMLIFrameElement>(null)
  const dialect = dialectOf(host)

  useEffect(() => {
    const post = (message: unknown): void =>
      frame.current?.contentWindow?.postMessage(JSON.stringify(message), dialect.origin)
    const onMessage = (event: MessageEvent<unknown>): void => {
      if (event.source !== frame.current?.contentWindow || event.origin !== dialect.origin) return
      const now = dialect.read(event.data)
      if (now !== null) playing.tell(now)
    }
    window.addEventListener('message', onMessage)
    playing.attach({
      play: (from) => dialect.play(from).forEach(post),
      resume: () => dialect.resume.forEach(post),
      pause: () => dialect.pause.forEach(post),
    })
    const element = frame.current
    const onLoad = (): void => dialect.greet.forEach(post)
    element?.addEventListener('load', onLoad)
    return () => {
      playing.attach(null)
      window.removeEventListener('message', onMessage)
      element?.removeEventListener('load', onLoad)
    }
  }, [dialect, playing])

  return (
    <iframe
      ref={frame}
      src={dialect.address(id)}
      title={words.player}
      // what a player needs, and nothing of this page
      sandbox="allow-scripts allow-same-origin allow-presentation"
      allow="autoplay; fullscreen; encrypted-media; picture-in-picture"
      referrerPolicy="origin"
    />
  )
}
