const YOUTUBE_ID = /^[\w-]{11}$/
const YOUTUBE_HOSTS = new Set(['youtube.com', 'm.youtube.com', 'music.youtube.com', 'youtube-nocookie.com'])
/** Paths of YouTube whose second part is the id. */
const YOUTUBE_PATHS = new Set(['shorts', 'live', 'embed', 'v'])

/**
 * A link to a second of a video, or null where there is nothing to link to. Whole seconds, rounded down, so that the
 * first word is heard.
 *
 * Taken: a YouTube address (watch?v=, youtu.be, shorts, live, embed) or bare id of 11 characters, Vimeo, bilibili (one
 * with its BV or av number), or any http(s) address, which gets a media fragment `#t=` (W3C Media Fragments URI 1.0).
 * Never anything else: `javascript:` and other schemes, or an address with a user name in it, give null.
 */
export function videoLink(video: string, seconds: number | null): string | null {
  const typed = video.trim()
  if (typed === '') return null
  const at = seconds === null || !Number.isFinite(seconds) ? null : Math.max(0, Math.floor(seconds))
  if (YOUTUBE_ID.test(typed)) return youtube(typed, at)
  if (/^BV[0-9A-Za-z]{10}$/.test(typed) || /^av\d{1,12}$/.test(typed)) return bilibili(typed, '', at)

  const address = parseAddress(typed)
  if (address === null) return null
  const host = address.host.replace(/^www\./, '')
  const parts = address.path.split('/').filter((part) => part !== '')

  if (host === 'youtu.be' && YOUTUBE_ID.test(parts[0] ?? '')) return youtube(parts[0]!, at)
  if (YOUTUBE_HOSTS.has(host)) {
    const id = YOUTUBE_PATHS.has(parts[0] ?? '') ? parts[1] : queryValue(address.query, 'v')
    if (id !== undefined && YOUTUBE_ID.test(id)) return youtube(id, at)
  }
  const vimeo = parts.findLast((part) => /^\d{5,}$/.test(part))
  if ((host === 'vimeo.com' || host === 'player.vimeo.com') && vimeo !== undefined) {
    return `https://vimeo.com/${vimeo}${at === null ? '' : `#t=${at}s`}`
  }
  const onBilibili = parts.find((part) => /^(?:BV[0-9A-Za-z]{10}|av\d{1,12})$/.test(part))
  if ((host === 'bilibili.com' || host === 'm.bilibili.com') && onBilibili !== undefined) {
    return bilibili(onBilibili, queryValue(address.query, 'p') ?? '', at)
  }
  return `${address.scheme}://${address.authority}${address.path}${address.query}${at === null ? '' : `#t=${at}`}`
}

export type EmbedHost = 'youtube' | 'vimeo'

/** The player that could be put into the page for this address; null where there is none that can be steered. */
export function embedOf(video: string): Readonly<{ host: EmbedHost; id: string }> | null {
  const link = videoLink(video, null)
  const tube = /^https:\/\/www\.youtube\.com\/watch\?v=([\w-]{11})$/.exec(link ?? '')
  if (tube !== null) return { host: 'youtube', id: tube[1]! }
  const vimeo = /^https:\/\/vimeo\.com\/(\d+)$/.exec(link ?? '')
  return vimeo === null ? null : { host: 'vimeo', id: vimeo[1]! }
}

const youtube = (id: string, at: number | null): string =>
  `https://www.youtube.com/watch?v=${id}${at === null ? '' : `&t=${at}s`}`

/** `part`: bilibili numbers the videos of one page. */
function bilibili(id: string, part: string, at: number | null): string {
  const query = [...(/^\d{1,4}$/.test(part) ? [`p=${part}`] : []), ...(at === null ? [] : [`t=${at}`])].join(
    '&',
  )
  return `https://www.bilibili.com/video/${id}/${query === '' ? '' : `?${query}`}`
}

type Address = Readonly<{ scheme: string; authority: string; host: string; path: string; query: string }>

/**
 * By hand because core has no `URL` (it is of the browser and Node, not of the language). Strict: the whole address must
 * be plain ASCII without spaces, quotes, angle brackets or a backslash, so that it can stand in any report as it is.
 * An address without a scheme gets https, if it begins like a host name.
 */
function parseAddress(typed: string): Address | null {
  const whole =
    /^[a-z][a-z\d+.-]*:/i.test(typed) && !/^[\w.-]+\.[a-z]{2,}:\d/i.test(typed) ? typed : `https://${typed}`
  const match = /^(https?):\/\/([\w.-]+\.[a-z]{2,}|localhost)(:\d{1,5})?(\/[^?#]*)?(\?[^#]*)?(?:#.*)?$/i.exec(
    whole,
  )
  if (match === null || !/^[\x21-\x7e]+$/.test(whole) || /["'<>\\`^{}|]/.test(whole)) return null
  const host = match[2]!.toLowerCase()
  return {
    scheme: match[1]!.toLowerCase(),
    host,
    authority: host + (match[3] ?? ''),
    path: match[4] ?? '/',
    query: match[5] ?? '',
  }
}

function queryValue(query: string, name: string): string | undefined {
  const pair = query
    .slice(1)
    .split('&')
    .find((entry) => entry.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}
