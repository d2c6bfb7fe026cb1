import { innerQuotes } from '../../core/text/inner-quotes.ts'
import { catalogue } from '../language/catalogue.ts'

export const emptyWords = catalogue('empty', {
  lead: 'Read a translated article beside what was said. See what changed, what was cut, and what the translation bent; mark it and send the corrections.',
  article: 'Article',
  articleFormats: 'A saved page, Word or OpenDocument, Markdown or plain text',
  transcript: 'Transcript',
  transcriptFormats: 'Captions (VTT, SRT, TTML), JSON, a saved page, Word, or text with times',
  openFile: 'Open a file',
  paste: 'Paste text',
  drop: 'Or drop both files anywhere.',
  sample: 'Try the sample interview',
  privacy: 'Your files stay in this browser. Nothing is sent.',
  goOn: 'Go on with the texts that were read',
  backTo: (title: string) => `Back to “${innerQuotes(title)}”`,
  settings: 'Settings',
  commands: 'All commands',

  recent: 'Recent projects',
  remove: (title: string) => `Remove “${innerQuotes(title)}” from this browser`,
  removeSure: (title: string) =>
    `Remove “${innerQuotes(title)}” and its marks from this browser? This cannot be undone.`,
  locale: 'en-GB',

  pasteArticle: 'Paste the article',
  pasteTranscript: 'Paste the transcript',
  pasteOriginal: 'Paste the original',
  pasteTimes: 'With times, if there are any',
  pasteAll: 'Title, speakers and headings as they stand',
  noText: 'There is no text yet. Copy it where it stands, then paste it here.',
  cancel: 'Cancel',
  read: 'Read this text',
})
