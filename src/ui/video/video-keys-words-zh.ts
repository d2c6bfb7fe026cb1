import type { videoKeyWords } from './video-keys-words.ts'

export const videoKeyWordsZh: typeof videoKeyWords.english = {
  recording: '显示或关闭录像',
  playSentence: '播放本句或停止（录像打开时）',
}
