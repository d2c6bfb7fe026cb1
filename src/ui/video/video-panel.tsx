import type { ReactElement } from 'react'
import { useEffect } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { embedOf, videoLink } from '../../core/review/video-link.ts'
import { useWords } from '../language/language-context.tsx'
import { Icon } from '../shared/icons.tsx'
import { pickFiles } from '../shared/pick-files.ts'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { EmbeddedPlayer } from './embedded-player.tsx'
import { MediaPlayer } from './media-player.tsx'
import { openMedia } from './open-media.ts'
import { HOST_NAMES } from './player-dialects.ts'
import { videoWords } from './words.ts'
import './video.css'

/** The recording above the flags: a file of the reviewer's, a player after consent, or a link. */
export function VideoPanel({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement | null {
  const { playing } = useStet()
  const words = useWords(videoWords)
  const source = useView((state) => state.video?.source ?? null)
  const isFollowing = useView((state) => state.video?.follow === true)
  const hasTimes = analysis.transcript?.sentences.some(({ startSeconds }) => startSeconds !== null) === true
  useOwnWay()
  return (
    <aside className="video" aria-label={words.title}>
      {source === null ? (
        <ChooseVideo />
      ) : source.kind === 'file' ? (
        <MediaPlayer key={source.address} name={source.name} address={source.address} />
      ) : (
        <EmbeddedPlayer key={source.id} host={source.host} id={source.id} />
      )}
      <div className="video-line">
        {source !== null &&
          (hasTimes ? (
            <label title={words.followHint}>
              <input
                type="checkbox"
                checked={isFollowing}
                onChange={({ target }) => playing.follow(target.checked)}
              />
              <span>{words.follow}</span>
            </label>
          ) : (
            <span>{words.noTimes}</span>
          ))}
        <span className="spring" />
        <button type="button" className="icon-button" aria-label={words.close} onClick={playing.close}>
          <Icon name="close" />
        </button>
      </div>
    </aside>
  )
}

function ChooseVideo(): ReactElement {
  const stet = useStet()
  const words = useWords(videoWords)
  const video = useProject((state) => state.project?.video ?? '')
  const embed = embedOf(video)
  const link = videoLink(video, null)
  const choose = async (): Promise<void> => {
    const [file] = await pickFiles({ accept: 'video/*,audio/*', multiple: false })
    if (file !== undefined) openMedia(stet, file)
  }
  return (
    <div className="video-choice">
      <button type="button" className="button" onClick={() => void choose()}>
        {words.choose}
      </button>
      <p className="hint">{words.chooseHint}</p>
      {embed !== null && (
        <>
          <p>
            <b>{words.consent(HOST_NAMES[embed.host])}</b> {words.consentHint(HOST_NAMES[embed.host])}
          </p>
          <button
            type="button"
            className="button"
            onClick={() => stet.playing.open({ kind: 'embed', ...embed })}
          >
            {words.agree(HOST_NAMES[embed.host])}
          </button>
        </>
      )}
      {link !== null && (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {words.newTab}
        </a>
      )}
    </div>
  )
}

/** Rows follow until the reader scrolls: by wheel, finger, or the keys that move the page. */
function useOwnWay(): void {
  const { playing } = useStet()
  useEffect(() => {
    const shell = document.querySelector<HTMLElement>('.shell')
    const leave = (): void => playing.follow(false)
    const onKey = (event: KeyboardEvent): void => {
      if (/^(?:PageUp|PageDown|Home|End|Arrow(?:Up|Down))$/.test(event.key)) leave()
    }
    shell?.addEventListener('wheel', leave, { passive: true })
    shell?.addEventListener('touchmove', leave, { passive: true })
    shell?.addEventListener('keydown', onKey)
    return () => {
      shell?.removeEventListener('wheel', leave)
      shell?.removeEventListener('touchmove', leave)
      shell?.removeEventListener('keydown', onKey)
    }
  }, [playing])
}
