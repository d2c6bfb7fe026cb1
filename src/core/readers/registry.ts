import type { Article } from '../model/article.ts'
import type { Transcript } from '../model/transcript.ts'
import { txtReader } from './article-txt.ts'
import type { Reader } from './reading.ts'
import { headedReader } from './transcript-headed.ts'
import { panelReader } from './transcript-panel.ts'
import { plainReader } from './transcript-plain.ts'
import { srtReader } from './transcript-srt.ts'
import { vttReader } from './transcript-vtt.ts'

/** One line per format. Where two are equally like a file, the earlier wins. */
export const TRANSCRIPT_READERS: readonly Reader<Transcript>[] = [
  vttReader,
  srtReader,
  panelReader,
  headedReader,
  plainReader,
]

export const ARTICLE_READERS: readonly Reader<Article>[] = [txtReader]
