import { innerQuotes } from '../../core/text/inner-quotes.ts'
import type { emptyWords } from './words.ts'

export const emptyWordsZh: typeof emptyWords.english = {
  lead: '将译文与原话对照阅读。看清改了什么、删了什么、译文走样在何处；作出标记，把改法发给编辑。',
  article: '文章',
  articleFormats: '保存的网页、Word 或 OpenDocument、Markdown 或纯文本',
  transcript: '转录稿',
  transcriptFormats: '字幕（VTT、SRT、TTML）、JSON、保存的网页、Word，或带时间的文本',
  openFile: '打开文件',
  paste: '粘贴文本',
  drop: '也可以把两个文件拖放到页面任意处。',
  sample: '试用示例访谈',
  privacy: '您的文件只留在此浏览器中，不会发送到任何地方。',
  goOn: '继续处理已读取的文本',
  backTo: (title) => `回到“${innerQuotes(title)}”`,
  settings: '设置',
  commands: '全部命令',

  recent: '最近的项目',
  remove: (title) => `从此浏览器中移除“${innerQuotes(title)}”`,
  removeSure: (title) => `要从此浏览器中移除“${innerQuotes(title)}”及其标记吗？此操作无法撤销。`,
  locale: 'zh-CN',

  pasteArticle: '粘贴文章',
  pasteTranscript: '粘贴转录稿',
  pasteOriginal: '粘贴中文原文',
  pasteTimes: '如有时间，请一并粘贴',
  pasteAll: '标题、说话人和小标题请保持原样',
  noText: '还没有文本。请在原处复制，再粘贴到这里。',
  cancel: '取消',
  read: '读取这段文本',
}
