import type { Article } from '../model/article.ts'
import type { Transcript } from '../model/transcript.ts'
import { docxArticleReader, odtArticleReader, rtfArticleReader } from './article-office.ts'
import { htmlArticleReader } from './article-html.ts'
import { mdReader } from './article-md.ts'
import { txtReader } from './article-txt.ts'
import type { Reader } from './reading.ts'
import { htmlReader } from './transcript-html.ts'
import { assReader } from './transcript-ass.ts'
import { fcpxmlReader } from './transcript-fcpxml.ts'
import { headedReader } from './transcript-headed.ts'
import { json3Reader } from './transcript-json3.ts'
import { podcastJsonReader, whisperReader } from './transcript-segments.ts'
import { srvReader, ttmlReader } from './transcript-xml.ts'
import { docxTranscriptReader, odtTranscriptReader, rtfTranscriptReader } from './transcript-office.ts'
import { lrcReader } from './transcript-lrc.ts'
import { panelReader } from './transcript-panel.ts'
import { plainReader } from './transcript-plain.ts'
import { pythonReader } from './transcript-python.ts'
import { speechReader } from './transcript-speech.ts'
import { sbvReader } from './transcript-sbv.ts'
import { smiReader } from './transcript-smi.ts'
import { srtReader } from './transcript-srt.ts'
import { tableReader } from './transcript-table.ts'
import { vttReader } from './transcript-vtt.ts'

/** One line per format. Where two are equally like a file, the earlier wins. */
export const TRANSCRIPT_READERS: readonly Reader<Transcript>[] = [
  vttReader,
  srtReader,
  sbvReader,
  assReader,
  lrcReader,
  smiReader,
  json3Reader,
  podcastJsonReader,
  whisperReader,
  speechReader,
  pythonReader,
  srvReader,
  ttmlReader,
  fcpxmlReader,
  tableReader,
  htmlReader,
  docxTranscriptReader,
  odtTranscriptReader,
  rtfTranscriptReader,
  panelReader,
  headedReader,
  plainReader,
]

export const ARTICLE_READERS: readonly Reader<Article>[] = [
  mdReader,
  htmlArticleReader,
  docxArticleReader,
  odtArticleReader,
  rtfArticleReader,
  txtReader,
]
