import type { Article } from '../model/article.ts'
import { NO_CHOICES, type ReadingChoices } from '../model/reading-choices.ts'
import type { Voice } from '../model/transcript.ts'
import { createVoices } from '../readers/transcript-voices.ts'

/**
 * The speakers of an article under the names that the reviewer wants; the printed labels stay in the text as they are.
 *
 *     file     Host: …  |  主持人: …  |  Mara: …        choices.speakers {主持人: Host}
 *     blocks   Host        Host          Mara           voices Host 1 turn, 主持人 as Host 1 turn, Mara 1 turn
 *
 * `voices`: by the name in the file, in order of appearance; a turn that goes on over several paragraphs counts once.
 */
export function nameSpeakers(
  article: Article,
  choices: ReadingChoices = NO_CHOICES,
): Readonly<{ article: Article; voices: Voice[] }> {
  const voices = createVoices(choices)
  const list = voices.list(
    article.blocks.map(({ role, speaker }) => (role === 'continuation' ? null : speaker)),
  )
  if (list.every(({ name, shown }) => name === shown)) return { article, voices: list }
  const blocks = article.blocks.map((block) => ({
    ...block,
    speaker: voices.shownAt(block.speaker, block.index),
  }))
  return { article: { ...article, blocks }, voices: list }
}
