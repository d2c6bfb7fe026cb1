import { describe, expect, it } from 'vitest'
import { RULES } from '../../../src/core/rules/index.ts'
import { flagsOf } from './flags-of.ts'

const words = (ids: readonly string[], article: string, transcript?: string) =>
  flagsOf(ids, {
    article,
    ...(transcript === undefined ? {} : { transcript }),
  })

describe('term-sense', () => {
  it('names the Chinese word and offers the speaker’s in the number of the article', () => {
    const [flag] = words(['term-sense'], 'We carried our certificates.', 'We carried our documents.')
    expect(flag).toMatchObject({ words: 'certificates', suggestion: 'documents', severity: 'neutral' })
    expect(flag?.message).toContain('证件')
  })

  it('weighs only in an article that nobody edited', () => {
    const [flag] = words(['term-sense'], '图片\nHe wrote a novel.', 'x\nHe wrote fiction.')
    expect(flag).toMatchObject({ words: 'novel', severity: 'minor' })
  })

  it.each([
    ['a unit of measure', 'It is 1.2 meters high.', 'The gauge says it is one twenty.'],
    ['a word that was said there, too', 'The threshold is high.', 'The threshold, the doorstep, is high.'],
    ['another spelling', 'The center is small.', 'The centre is small.'],
    [
      'a phrase that explains the word',
      'He left the notebook computer at home.',
      'He left the laptop at home.',
    ],
  ])('leaves %s', (_what, article, transcript) => {
    expect(words(['term-sense'], article, transcript)).toEqual([])
  })
})

describe('term-choice', () => {
  it.each([
    [
      'the first words of a longer slot',
      'He put on the wading pants and went down again.',
      'He put the waders on again.',
      'wading pants',
    ],
    [
      'a noun before a verb that differs, too',
      'And the dean received the message.',
      'So the principal got the message.',
      'dean',
    ],
    [
      'a describing noun before the same noun',
      'You stand there with a flow meter and flow.',
      'You stand there with a current meter and flow.',
      'flow meter',
    ],
  ])('finds %s', (_what, article, transcript, expected) => {
    expect(words(['term-choice'], article, transcript).map((flag) => flag.words)).toEqual([expected])
  })

  it('offers the noun without the “little” before it', () => {
    const [flag] = words(
      ['term-choice'],
      'The insect pierces its mouthparts there.',
      'The insect sticks its little proboscis there.',
    )
    expect(flag).toMatchObject({ words: 'mouthparts', suggestion: 'proboscis' })
  })

  it.each([
    ['a paraphrase', 'It rained so hard that nobody slept.', 'Sleep was out of the question in that storm.'],
    [
      'a word that the article has elsewhere',
      'The dam held.\nThe levee broke.',
      'The levee held.\nThe levee broke.',
    ],
    ['an adjective', 'A noisy sound came.', 'A cacophonous sound came.'],
    ['a misheard word', 'He met the wardens.', 'He met the warders.'],
    [
      'a degree',
      'The flower smells actually quite unpleasant there.',
      'The flower smells pretty nasty there.',
    ],
    [
      'a sentence made a word',
      'Look at the image from there.',
      'Look at the every-home-should-have-one from there.',
    ],
    ['a preposition', 'The boxes do not lie beneath the others.', 'The boxes are not underneath the others.'],
  ])('leaves %s', (_what, article, transcript) => {
    expect(words(['term-choice'], article, transcript)).toEqual([])
  })
})

describe('term-drift', () => {
  const drift = (written: string, said: string): readonly string[] => {
    const lines = (noun: string): string =>
      ['lifted by the crane', 'still locked to the crane', 'painted by the crane']
        .map((rest) => `The ${noun} was ${rest}.`)
        .join('\n')
    return words(['term-drift'], lines(written), lines(said)).map((flag) => flag.words)
  }
  it('finds another word, and leaves the same thing across the Atlantic', () => {
    expect(drift('binder', 'lasher')).toEqual(['binder'])
    expect(drift('truck', 'lorry')).toEqual([])
  })
})

describe('grammar', () => {
  it.each([
    ['Because it rained, so we stayed.', 'so'],
    ['He has many equipment.', 'many equipment'],
    ['They shared their knowledges.', 'knowledges'],
    ['It is fast, but biological is slow.', 'biological is slow'],
  ])('finds %j', (article, expected) => {
    expect(words(['grammar', 'fragment'], article).map((flag) => flag.words)).toEqual([expected])
  })

  it.each([
    'Because it rained so much, so many stayed.',
    'Although late, he came, but for once alone.',
    'He is in software, and an information desk helps.',
    'The few advice columns that I read.',
    'What is biological is slow.',
  ])('leaves %j', (article) => {
    expect(words(['grammar', 'fragment'], article)).toEqual([])
  })

  it('asks for no subject where the speaker gives an order', () => {
    expect(
      words(['grammar', 'fragment'], 'Guest: Look there.', 'Tomas: Look there, and you look again.'),
    ).toEqual([])
  })
})

describe('dash', () => {
  it('is one finding of no weight, however many hyphens there are', () => {
    const flags = words(['dash'], 'It was late - too late - and dark - so dark.')
    expect(flags.map(({ places, severity }) => [places.length, severity])).toEqual([[3, undefined]])
    expect(RULES.find(({ id }) => id === 'dash')?.severity).toBe('neutral')
  })
})

describe('coordination-collapse', () => {
  it('says which Chinese words share the English one', () => {
    const [flag] = words(['coordination-collapse'], '"Momentum" and "momentum" are important.')
    expect(flag?.message).toMatch(/Chinese has several words for “momentum” \(.*动量/u)
  })
})
