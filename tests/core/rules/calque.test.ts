import { describe, expect, it } from 'vitest'
import { CALQUES } from '../../../src/core/rules/english/calques.ts'
import { anchorsOf } from '../../../src/core/rules/english/pattern-anchors.ts'
import { indexPatterns } from '../../../src/core/rules/english/pattern-index.ts'
import { forms, inFormOf } from '../../../src/core/rules/english/verb-forms.ts'
import { flagsOf } from './flags-of.ts'

/** [words flagged, sentence]: other inflections and other words in the slots than the lists' own comments have. */
const FLAGGED: readonly (readonly [string, string])[] = [
  ['carried the black pot', 'In the end he carried the black pot for everyone.'],
  ['threw the pot', 'They threw the pot to the other team.'],
  ['drawing big pies', 'The boss is drawing big pies again.'],
  ['stepped into a lot of pits', 'We stepped into a lot of pits.'],
  ['no number in my heart', 'I have no number in my heart.'],
  ['slept very fragrantly', 'We slept very fragrantly.'],
  ['say a sentence', 'Let me say a sentence.'],
  ['speaking human language', 'Are you speaking human language?'],
  ['opening a meeting', 'We were opening a meeting.'],
  ['Close the lights', 'Close the lights, please.'],
  ['went home by driving', 'She went home by driving.'],
  ['salary is very expensive', 'Their salary is very expensive.'],
  ['rain was very big', 'The rain was very big.'],
  ['evidence is too few', 'The evidence is too few.'],
  ['from zero to one', 'We built it from zero to one.'],
  ['top talents', 'They want top talents.'],
  ['internet big factory', 'He left an internet big factory.'],
  ['head anchors', 'It is only for head anchors.'],
  ['self-media', 'He is in self-media.'],
  ['black technology', 'It is real black technology.'],
  ['deeply cultivated', 'She deeply cultivated this field.'],
  ['business closed loop', 'There is no business closed loop.'],
  ['ants on a hot pan', 'We were like ants on a hot pan.'],
  ['lute to a cow', 'It is playing the lute to a cow.'],
  ['charcoal in the snow', 'That was charcoal in the snow.'],
  ['cover his ears to steal the bell', 'He had to cover his ears to steal the bell.'],
  ['subverted our cognition', 'It subverted our cognition.'],
  ['technical route', 'We chose another technical route.'],
]

const CLEAN: readonly string[] = [
  'He values go from 0 to 1, and people walk on two legs.',
  'She carried the pot of soup, cut the leeks, and added oil to the pan.',
  'A circle of friends shared a meal; the race track was wet.',
  'Plant grass in spring. Cows eat grass; pandas eat melons.',
  'He gave a report to the board, opened the meeting and closed the door.',
  'The whole network was down, and the phone was dead.',
  'You have worked hard to get here; take the idea further.',
  'The underlying logic is sound. The application scenario is common.',
  'Her eyes are bright, the sky was bright, and people stare.',
  'They sell dry goods store fittings, big factories, and small boats.',
  'She is in the comments, in our line of work, and out of the circle.',
  'He drew a pie chart and a map, and turned the corner.',
  'The wind and the waves were high, and the snow was deep.',
  'Our heads hurt; our hearts sink; our hands are full.',
  'Add oil and salt. Rub the fish with lemon. Touch nothing.',
]

describe('calque', () => {
  it.each(FLAGGED)('finds %j', (words, article) => {
    expect(flagsOf(['calque'], { article }).map((flag) => flag.words)).toEqual([words])
  })

  it.each(CLEAN)('leaves %j', (article) => {
    expect(flagsOf(['calque'], { article }).map((flag) => flag.words)).toEqual([])
  })

  it('flags what can be English only where the recording has other words', () => {
    const article = 'He gave a report on floods.'
    const flags = (transcript: string) => flagsOf(['calque'], { article, transcript }).map((one) => one.words)
    expect(flags('He gave a talk about floods.')).toEqual(['gave a report'])
    expect(flags('He reported on floods, as given.')).toEqual([])
  })

  it('gives all places of an entry in one flag', () => {
    const [flag, ...others] = flagsOf(['calque'], {
      article: 'It is dry goods.\nThere were no dry goods in it.',
    })
    expect(flag?.places).toHaveLength(2)
    expect(others).toEqual([])
  })

  it('has entries that stand for themselves', () => {
    expect(new Set(CALQUES.map(([pattern]) => pattern)).size).toBe(CALQUES.length)
    for (const [pattern, instead, because] of CALQUES) {
      expect(new RegExp(pattern, 'u').test(''), pattern).toBe(false)
      expect(instead).not.toBe('')
      expect(because).toMatch(/\p{Script=Han}|“/u)
    }
  })
})

describe('words that a pattern needs', () => {
  it.each([
    ['(?:carry|carries) the (?:black )?pots?', ['pot']],
    ['eat melons?|melon eaters?', ['melo']],
    ['(?:\\w+ )?of', ['of']],
    ['\\w+ \\d+', null],
    ['(?:fish|bear) paw(?! print)', ['fish', 'bear']],
  ])('%s → %j', (pattern, expected) => {
    const anchors = anchorsOf(pattern)
    if (expected === null) expect(anchors).toBeNull()
    else expect(anchors?.map((anchor) => anchor.slice(0, 4)).sort()).toEqual([...expected].sort())
  })

  it('never hides a pattern that matches', () => {
    const candidates = indexPatterns(CALQUES.map(([pattern]) => pattern))
    const patterns = CALQUES.map(([pattern]) => new RegExp(`(?<= )(?:${pattern})(?= )`, 'u'))
    for (const text of [...FLAGGED.map(([, sentence]) => sentence), ...CLEAN]) {
      const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
      const found = new Set(candidates(words))
      patterns.forEach((pattern, index) => {
        if (pattern.test(` ${words.join(' ')} `)) expect(found.has(index), CALQUES[index]![0]).toBe(true)
      })
    }
  })
})

describe('forms of verbs', () => {
  it.each([
    ['carry', 'carry|carries|carried|carrying'],
    ['take', 'take|takes|took|taken|taking'],
    ['rub', 'rub|rubs|rubbed|rubbing'],
    ['cut', 'cut|cuts|cutting'],
    ['lie', 'lie|lies|lay|lain|lying'],
    ['play', 'play|plays|played|playing'],
    ['open', 'open|opens|opened|opening'],
    ['touch', 'touch|touches|touched|touching'],
    ['break', 'break|breaks|broke|broken|breaking'],
    ['sleep', 'sleep|sleeps|slept|sleeping'],
  ])('%s', (verb, expected) => {
    expect(forms(verb)).toBe(`(?:${expected})`)
  })
})

describe('a better phrase', () => {
  it.each([
    ['drive', 'went', 'drove'],
    ['take', 'carrying', 'taking'],
    ['take', 'carried', 'took'],
    ['go', 'drawn', 'gone'],
    ['make', 'goes', 'makes'],
    ['take', 'cut', 'take'],
  ])('%s in the form of %s is %s', (verb, like, expected) => {
    expect(inFormOf(verb, like)).toBe(expected)
  })

  it.each([
    ['He went home by riding.', 'rode'],
    ['We go there by walking.', 'walk'],
    ['They came to work by driving.', 'drove'],
    ['She gave a report in Ghent.', 'gave a talk'],
  ])('%s → %s', (article, expected) => {
    expect(
      flagsOf(['calque'], { article, transcript: 'Nobody spoke of it.' }).map((flag) => flag.suggestion),
    ).toEqual([expected])
  })
})
