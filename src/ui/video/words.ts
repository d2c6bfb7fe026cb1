import { catalogue } from '../language/catalogue.ts'

export const videoWords = catalogue('video', {
  title: 'Recording',
  close: 'Close the recording',
  choose: 'Open a video or sound file',
  chooseHint: 'It stays on this computer. You can also drop it anywhere on the page.',
  noTimes: 'The transcript has no times, so rows cannot go along.',
  broken: (name: string) =>
    `${name} cannot be played: the browser does not know its format. MP4, WebM, MP3 and M4A work in all.`,
  consent: (host: string) => `Show the player of ${host} here?`,
  consentHint: (host: string) =>
    `${host} will see your address and that this video is played. Nothing of the texts is sent. Until you agree, nothing is asked of it.`,
  agree: (host: string) => `Show the player of ${host}`,
  newTab: 'Open in a new tab instead',
  follow: 'Rows go along',
  followHint: 'Scrolling stops it.',
  player: 'Player',
})
