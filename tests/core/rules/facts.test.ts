import { describe, expect, it } from 'vitest'
import { flagsOf } from './flags-of.ts'

/** [words flagged ('' for none), article line, transcript line]. One line each: one row. */
type Case = readonly [words: string, article: string, transcript: string]

const table = (rule: string, cases: readonly Case[]): void => {
  it.each(cases)(`${rule}: %j | %s | %s`, (words, article, transcript) => {
    const flags = flagsOf([rule], { article, transcript })
    expect(flags.map((flag) => flag.words)).toEqual(words === '' ? [] : [words])
    for (const flag of flags) expect(flag.evidence?.[0]?.text).toBe(transcript)
  })
}

describe('number', () => {
  table('number', [
    ['43', '43 households were flooded.', 'Thirty-four houses flooded.'],
    ['80%', 'About 80% of them left.', 'Eighteen percent of them left.'],
    ['2018', 'It was in May 2018.', 'It was in May twenty nineteen.'],
    ['50', 'It fell 50 kilometers to the east.', 'It fell five kilometres further east.'],
    ['ten times', 'It is ten times faster.', 'It is a hundred times faster.'],
    ['30', 'Only 30 centimeters of water came.', 'Only thirty metres of water came.'],
    ['3:10', 'At 3:10 the phone rang.', 'At ten past two the phone rang.'],
    ['1980s', 'In the 1980s it was dry.', 'In the nineteen nineties it was dry.'],
    ['120 million', 'They spent 120 million yuan.', 'They spent 1.2 billion yuan.'],
    ['11,000', 'We have 11,000 robots.', 'We have eleven hundred robots.'],
    ['20,000', 'It drops one in 20,000.', 'It drops one in two thousand.'],
    ['one and a half', 'I play for one and a half hours.', 'I play for half an hour.'],
    ['85 times', 'It stopped 85 times.', 'It stopped fifty-eight times.'],
    ['', 'About 30% count.', 'Roughly thirty percent count.'],
    ['', 'She set 10%, the hospital 35%.', "Hers is at ten, and the hospital's is at thirty-five."],
    ['', 'About 120 people came.', 'A hundred and twenty people or so came.'],
    ['', 'It happened at 9 in the evening.', "It happened at nine o'clock in the evening."],
    ['', 'One of the villages was wet.', 'Three of them looked at it.'],
    ['', 'It has nearly 20 years.', "It's had nineteen years."],
    ['', 'It takes half an hour.', 'It takes thirty minutes.'],
    ['', 'It is six miles away.', "It's ten kilometers away."],
    ['', 'A 10-fold increase, in short.', 'It grew tenfold.'],
    ['', 'First, there are two points.', 'I look for three things, really.'],
    ['', 'In the 1990s it was dry.', 'In the nineties it was dry.'],
    ['', 'Fifty or sixty years count.', 'The last 50 or 60 years count.'],
  ])
})

describe('negation', () => {
  table('negation', [
    [
      'It is the hardest thing I did and Mei spoke to me',
      'It is the hardest thing I did and Mei spoke to me.',
      "It was the most difficult thing I did and Mei didn't speak to me.",
    ],
    ['Nobody says that it is painful', 'Nobody says that it is painful.', "Nobody says that it's painless."],
    [
      'I can sleep',
      'They say, I can sleep, what do I do first?',
      "They say, I can't sleep, what do I do first?",
    ],
    [
      'I am saying that medicine is never helpful',
      'I am saying that medicine is never helpful.',
      "I'm not saying that medicine never helps.",
    ],
    [
      'This plant is not imitating the orchid of the meadow',
      'This plant is not imitating the orchid of the meadow.',
      'This plant is mimicking the orchid of the meadow.',
    ],
    [
      '',
      'At seven I put a stick into the mud.',
      "When I was, I don't know, seven, I put a stick into the mud.",
    ],
    ['', 'The label will change from June next year.', "The label's changing from June next year, isn't it?"],
    ['', 'It is not easy to count pollen by hand.', 'It is hard to count pollen by hand.'],
    ['', 'So you may not be able to understand it.', 'So you might have trouble understanding it.'],
    ['', 'I think that it does not rain.', "I don't think that it rains."],
    ['The gauge works in winter', 'The gauge works in winter.', "The gauge doesn't work in winter."],
    ['We never published the map', 'We never published the map.', 'We published the map.'],
    ['', 'The gauge fails in winter.', "The gauge doesn't work in winter."],
    ['', 'It is useless in winter.', 'It is not useful in winter.'],
    ['', 'We published the map, right?', "We published the map, didn't we?"],
    ['', 'Not only the map but the list was published.', 'The map and the list were published.'],
  ])
})

describe('version', () => {
  table('version', [
    ['GPT-4', 'GPT-4 was the turning point.', 'GPT-3 was the turning point.'],
    ['Claude 3', 'We moved to Claude 3 in spring.', 'We moved to Claude 4 in spring.'],
    ['', 'GPT-4 was the turning point.', 'GPT four was the turning point.'],
    ['', 'About 14 gauges work.', 'About 15 gauges work.'],
    ['', 'In 2019 they had 3 of them.', 'In 2018 they had 5 of them.'],
  ])
})

describe('date', () => {
  table('date', [
    ['June', 'It came in June 2019.', 'It came in July 2019.'],
    ['15', 'It was May 15, a Friday.', 'It was the fourteenth of May, a Friday.'],
    ['', 'It was May 15.', 'It was the fourteenth, no, sorry, the fifteenth of May.'],
    ['', 'It may rain in June.', 'In June it might rain.'],
    ['May', 'In May 1998 it rained.', 'It was in March 1998 that it rained.'],
    ['', 'It rained in June, and it may rain again.', 'It rained in June, and in July it may rain.'],
  ])
})

describe('name', () => {
  table('name', [
    ['Yilka', 'It takes Yilka about an hour.', 'It takes Ilka about an hour.'],
    ['', 'It takes Ilka about an hour.', 'It takes Ilka about an hour.'],
    ['', 'The Australian way is good.', 'Australia does it well.'],
    ['Peter', 'We met Peter there.', 'We met Robert there.'],
    ['Voss', 'The “Anneke Voss” takes boxes.', 'The Anneke Vos takes boxes.'],
    ['Hubert', 'Hubert, my own nephew, went home.', 'Hugo, my own nephew, went home.'],
    ['', 'Yesterday, my own nephew went home.', 'Afterwards, my own nephew went home.'],
    ['Carraway', 'Carraway says that it rains.', 'Calloway says it rains.'],
    ['', 'Walking is good for you.', 'Working is good for you.'],
  ])
})

describe('the recording as evidence', () => {
  it('gives the words that the speaker kept apart', () => {
    const [flag] = flagsOf(['coordination-collapse'], {
      article: 'Students always confuse "accuracy" and "accuracy".',
      transcript: 'Students mix up "accurate" and "precise" all the time.',
    })
    expect(flag?.suggestion).toBe('"accurate" and "precise"')
    const [other] = flagsOf(['coordination-collapse'], {
      article: 'It is a gap between the "goal" and the "goal" here.',
      transcript: 'What we had was a gap between the target and the, the purpose.',
    })
    expect(other?.suggestion).toBe('the "target" and the "purpose"')
    expect(flag?.evidence?.[0]?.marked).toHaveLength(1)
  })

  it('keeps what the speaker repeated', () => {
    const article = 'There is trust and trust, and it was a long climb climb.'
    const transcript = 'There is trust and trust, and it was a long climb climb.'
    expect(flagsOf(['coordination-collapse', 'doubled-word'], { article, transcript })).toEqual([])
  })

  it('looks one sentence around for a number', () => {
    const example = {
      article: 'There were 34 houses.\nSomebody left.',
      transcript: 'Somebody left ten houses.\nThirty-four.',
    }
    expect(flagsOf(['number'], example)).toEqual([])
  })
})

describe('cut-passage', () => {
  it.each([
    ['neutral', 'Okay, yeah.'],
    ['neutral', "Don't forget to subscribe to the newsletter, and see you next time."],
    ['minor', 'How did the village react when you came back there?'],
    ['minor', 'People tend to think that the river is their friend.'],
    ['major', 'We lost about six hundred users, and most of them live on the bank.'],
  ])('%s: %s', (severity, said) => {
    const [flag] = flagsOf(['cut-passage'], {
      article: 'We began there.\n\nWe ended here.',
      transcript: `We began there.\n${said}\nWe ended here.`,
    })
    expect(flag?.severity).toBe(severity)
    expect(flag?.places.map((place) => place.side)).toEqual(['transcript', 'article'])
    expect(flag?.places[1]?.start).toBe(flag?.places[1]?.end)
    expect(flag?.message).toContain('0:05–0:10')
  })
})

describe('characters', () => {
  it('puts all speakers right in one finding', () => {
    const flags = flagsOf(['speaker-label'], { article: 'Host:One.\nThomas:Two.\nHost: Three.\nHost：Four.' })
    expect(flags).toHaveLength(1)
    expect(flags[0]?.places.map((place) => place.replacement)).toEqual(['Host: ', 'Thomas: ', 'Host: '])
  })

  it.each([
    ['is.I', 'It is.I know.'],
    ['end ,', 'The end , my friend.'],
    ['', 'See v1.2.3, a.k.a. "the end", at 3:10 p.m. (U.S. time); 1,000 of them...'],
    ['', 'Write to Ann@Example.Org or see www.Example.Com/A.B for more.'],
    ['', 'He said: "Go." And he went!'],
  ])('spacing: %j | %s', (words, article) => {
    expect(flagsOf(['spacing'], { article }).map((flag) => flag.words)).toEqual(words === '' ? [] : [words])
  })
})
