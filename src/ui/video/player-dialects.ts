import type { EmbedHost } from '../../core/review/video-link.ts'

/**
 * How the players of two sites are spoken to from outside, as both document it: JSON in window messages. Sources: YouTube
 * IFrame Player API (its own script sends these messages; we send them ourselves, so that no foreign script runs here),
 * Vimeo Player API (player.js, the same).
 */
export type Dialect = Readonly<{
  origin: string
  address(id: string): string
  /** Sent when the frame has loaded: asks to be told of the playhead. */
  greet: readonly unknown[]
  play(from: number): readonly unknown[]
  resume: readonly unknown[]
  pause: readonly unknown[]
  /** What a message says of the playhead; null for anything else. State left out: unchanged. */
  read(data: unknown): Readonly<{ seconds: number; playing: boolean }> | null
}>

const youtubeCommand = (func: string, args: readonly unknown[] = []): unknown => ({
  event: 'command',
  func,
  args,
})

/** A dialect with a memory of the last state, because YouTube tells time and state in separate messages. */
function youtube(): Dialect {
  let seconds = 0
  let playing = false
  return {
    origin: 'https://www.youtube-nocookie.com',
    address: (id) => `https://www.youtube-nocookie.com/embed/${id}?enablejsapi=1&playsinline=1&rel=0`,
    greet: [{ event: 'listening', id: 1, channel: 'widget' }],
    play: (from) => [youtubeCommand('seekTo', [from, true]), youtubeCommand('playVideo')],
    resume: [youtubeCommand('playVideo')],
    pause: [youtubeCommand('pauseVideo')],
    read(data) {
      const info = field(parsed(data), 'info')
      const time = field(info, 'currentTime')
      const state = field(info, 'playerState')
      if (typeof time !== 'number' && typeof state !== 'number') return null
      if (typeof time === 'number') seconds = time
      // 1: playing, 3: loading more of it
      if (typeof state === 'number') playing = state === 1 || state === 3
      return { seconds, playing }
    },
  }
}

function vimeo(): Dialect {
  let seconds = 0
  let playing = false
  const listen = (value: string): unknown => ({ method: 'addEventListener', value })
  return {
    origin: 'https://player.vimeo.com',
    address: (id) => `https://player.vimeo.com/video/${id}?dnt=1`,
    greet: ['timeupdate', 'play', 'pause', 'seeked'].map(listen),
    play: (from) => [{ method: 'setCurrentTime', value: from }, { method: 'play' }],
    resume: [{ method: 'play' }],
    pause: [{ method: 'pause' }],
    read(data) {
      const message = parsed(data)
      const event = field(message, 'event')
      const time = field(field(message, 'data'), 'seconds')
      if (typeof event !== 'string' || typeof time !== 'number') return null
      seconds = time
      if (event === 'play' || event === 'timeupdate') playing = true
      if (event === 'pause') playing = false
      return { seconds, playing }
    },
  }
}

export const dialectOf = (host: EmbedHost): Dialect => DIALECTS[host]

const DIALECTS: Readonly<Record<EmbedHost, Dialect>> = { youtube: youtube(), vimeo: vimeo() }

export const HOST_NAMES: Readonly<Record<EmbedHost, string>> = { youtube: 'YouTube', vimeo: 'Vimeo' }

/** Messages come as JSON text or as objects; anything may be sent by anyone. */
function parsed(data: unknown): unknown {
  if (typeof data !== 'string') return data
  try {
    const value: unknown = JSON.parse(data)
    return value
  } catch {
    return null
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
