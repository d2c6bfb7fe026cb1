import type { videoWords } from './words.ts'

export const videoWordsZh: typeof videoWords.english = {
  title: '录像',
  close: '关闭录像',
  choose: '打开视频或音频文件',
  chooseHint: '文件只留在本机。也可以把它拖到页面任意处。',
  noTimes: '转录稿没有时间，各行无法跟随播放。',
  broken: (name) => `无法播放 ${name}：浏览器不支持该格式。MP4、WebM、MP3 和 M4A 各浏览器都支持。`,
  consent: (host) => `在此显示 ${host} 的播放器？`,
  consentHint: (host) =>
    `${host} 会看到您的地址以及正在播放这段视频。文章和转录稿的内容不会发送。在您同意之前，不会向它请求任何东西。`,
  agree: (host) => `显示 ${host} 的播放器`,
  newTab: '改为在新标签页打开',
  follow: '各行跟随播放',
  followHint: '滚动页面即停止跟随。',
  player: '播放器',
}
