import { describe, expect, it } from 'vitest'
import { flagsOf } from './flags-of.ts'

/** [words flagged, what is suggested, sentence] */
const SLIPS: readonly (readonly [string, string, string])[] = [
  ['a hour', 'an hour', 'It took a hour.'],
  ['an user', 'a user', 'Ask an user about it.'],
  ['a unusual', 'an unusual', 'It was a unusual day.'],
  ['An university', 'A university', 'An university was built.'],
  ['a American', 'an American', 'He is a American.'],
  ['an very', 'a very', 'It is an very old house.'],
  ['despite of', 'despite', 'We went despite of the rain.'],
  ['discussed about', 'discussed', 'We discussed about the flood.'],
  ['mention about', 'mention', 'Did he mention about it?'],
  ['In my point of view', 'From my point of view', 'In my point of view, it is late.'],
  ['explain me how', 'explain to me how', 'Please explain me how it works.'],
  ['let me to', 'let me', 'They let me to go.'],
  ['can able to', 'is able to', 'It can able to swim.'],
  ['will can', 'will be able to', 'We will can see it.'],
  ['does not has', 'does not have', 'It does not has a door.'],
  ["didn't saw", "didn't see", "I didn't saw him."],
  ["doesn't works", "doesn't work", "It doesn't works."],
  ['He have a', 'He has a', 'He have a car.'],
  ['they is not', 'they are not', 'I asked, but they is not there.'],
  ['Many people is', 'Many people are', 'Many people is here.'],
  ['every tools', 'every tool', 'We tried every tools.'],
  ['much problems', 'many problems', 'It has much problems.'],
  ['each others', 'each other', 'They help each others.'],
  ['one of the best company', 'one of the best companies', 'It is one of the best company in the city.'],
  ['several person', 'several people', 'We met several person.'],
  ['more faster', 'faster', 'It is more faster.'],
  ['most biggest', 'biggest', 'It is the most biggest one.'],
  ['very cheaper', 'much cheaper', 'It is very cheaper.'],
  ['I very like', 'I like', 'I very like it.'],
  ['told to me', 'told me', 'He told to me that it rains.'],
  ['superior than', 'superior to', 'It is superior than ours.'],
  ['worth to try', 'worth trying', 'It is worth to try.'],
  ['there is many rivers', 'there are many rivers', 'Here there is many rivers.'],
  ['a progress', 'some progress', 'It was a progress.'],
  ['informations', 'information', 'Give me all informations.'],
]

describe('grammar', () => {
  it.each(SLIPS)('%s → %s', (words, instead, article) => {
    const flags = flagsOf(['grammar'], { article })
    expect(flags.map((flag) => [flag.words, flag.suggestion])).toEqual([[words, instead]])
  })

  it.each([
    'If I were you, I would insist that he have a say.',
    'An MP, an FBI man, an npm package, a UFO, a unicorn, a one-way street, an X-ray, an hour.',
    'A and B, vitamin A is good, option a or b.',
    'It takes a one-time code and an 8-bit number; a uniform, a eulogy, an heir.',
    'The number of people is small, and the idea that people is a plural is old.',
    'These question the result. Many reason that it rained.',
    'Each features a door. Every few days, another two weeks.',
    'One of the two is late; one of the problem children came.',
    'Because of the rain, so many came. Since then, so far, so good.',
    'Because it rained, we stayed at home, so nobody came.',
    'Although tired, he came; but for him, nothing would have been done.',
    'There is many a slip. Much of this, so much more, how much time?',
    'He has mentioned it, discussed it, and told it to me.',
    'More often, the most likely, more and more, better and better; the more, the better.',
    'Did you say it? He did not find it. It does not need us.',
    'He waits for me and listens to music; let us know, let it be.',
    'It is not very much. It could to some extent help.',
    'The research area, an information desk, many advice columns.',
    'As the list shows, as follows: one, two.',
    'She must have a must-have. A could-be champion.',
  ])('leaves %s', (article) => {
    expect(flagsOf(['grammar', 'fragment'], { article }).map((flag) => flag.words)).toEqual([])
  })

  it('leaves what the speaker said', () => {
    const flags = flagsOf(['grammar'], {
      article: 'I very like it. He have a car.',
      transcript: 'I very like it, and he have a car.',
    })
    expect(flags).toEqual([])
  })
})
