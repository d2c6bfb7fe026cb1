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

describe('modality', () => {
  table('modality', [
    ['must evacuate', 'The villages must evacuate at night.', 'The villages may evacuate at night.'],
    ['may empty', 'He may empty the hospital.', 'He has to empty the hospital.'],
    ['will reach', 'The water will reach the bridge.', 'The water may well one day reach the bridge.'],
    ['have to report', 'The wardens have to report the level.', 'The wardens can report the level.'],
    ['Most villages', 'Most villages have a siren.', 'Some villages have a siren.'],
    ['always publish', 'We always publish the errors.', 'We sometimes publish the errors.'],
    ['certainly', 'The gauge was certainly broken.', 'The gauge was probably broken.'],
    ['perhaps', 'The gauge was perhaps broken.', 'The gauge was definitely broken.'],
    ["I'm sure", "I'm sure the wardens heard the siren.", 'I think the wardens heard the siren.'],
    ['may be', 'It may be the law.', 'It should be the law.'],
    ['must be', 'It must be more.', 'It could be more.'],
    ['definitely', 'We will definitely remember the coal mines.', "I think we'll remember the coal mines."],
    ['will expand', 'The star will expand to the street.', 'The star might spill off into the street.'],
    ['', 'The villages can evacuate at night.', 'The villages may evacuate at night.'],
    ['', 'It will perhaps reach the bridge.', 'It might reach the bridge.'],
    ['', 'It may reach the bridge, and we will see.', 'We will see; it may reach the bridge.'],
    ['', 'Will the water reach the bridge?', 'May the water reach the bridge?'],
    ['will not reach', 'The water will not reach the bridge.', 'The water may not reach the bridge.'],
    ['may not reach', 'The water may not reach the bridge.', "It'll never reach the bridge, the water."],
    ["don't have to open", "You don't have to open the gate.", 'You must never open the gate.'],
    ['', "You don't have to open the gate.", "You needn't open the gate."],
    ['', 'The water cannot reach the bridge.', 'The water may not reach the bridge.'],
    ['will certainly like', 'I will certainly like the bridge.', 'I might even like the bridge.'],
    ['All of them are honest', 'All of them are honest.', 'Most are honest.'],
    [
      'all',
      'The wardens ask all of the most difficult questions.',
      'The wardens ask some of the hardest questions.',
    ],
    ['always', 'I think it is always deceitful, the gauge.', 'I think of the gauge as deceiving sometimes.'],
    ['', 'Each warden has a bright lamp.', 'The warden has some bright lamp or other.'],
    [
      'will have',
      'Each of them will have a gauge at its bridge.',
      'Each one probably harbors a gauge at its bridge.',
    ],
    [
      '',
      'It will look like the bridge, except for the lines.',
      'It would be like the bridge, except for maybe the lines.',
    ],
    [
      'may stand',
      'The wardens may stand close to the bridge.',
      'The wardens have to get close to the bridge.',
    ],
    ['', 'Not all villages have a siren.', 'Some villages have a siren.'],
    ['', 'The most beautiful villages have a siren.', 'Some beautiful villages have a siren.'],
    ['', 'A few villages have sirens.', 'Some villages have sirens.'],
    ['', 'I know, but the wardens heard it.', 'I think the wardens heard it.'],
    ['', 'The wardens heard the siren.', 'I think the wardens heard the siren.'],
  ])
})

describe('comparison', () => {
  table('comparison', [
    ['faster', 'The river rises faster than the lake.', 'The river rises slower than the lake.'],
    ['above', 'The water stood above the second step.', 'The water stood below the second step.'],
    ['smaller', 'The error is smaller in winter.', 'The error gets bigger in winter.'],
    ['rose', 'The price of gauges rose last year.', 'The price of gauges fell last year.'],
    ['upstream', 'The village upstream was warned.', 'The village downstream got warned.'],
    ['cheaper', 'Legs are cheaper than wheels.', 'Wheels are cheaper than legs.'],
    ['before', 'I drink two cups, never before noon.', 'I drink two cups, never after noon.'],
    ['', 'Wheels are cheaper than legs.', 'Than legs, wheels are cheaper.'],
    ['better', 'Their best is better than our best.', 'Our best is better than their best.'],
    [
      'better',
      'Their worst beats our worst, and their best is better than our best.',
      'Their worst is better than our worst, and our best is better than their best.',
    ],
    ['', 'Our best is better than their best.', 'So our best is better than theirs, their best.'],
    [
      'outside',
      'We want to be outside, for nobody stands outside the river.',
      'We want to be inside, for nobody stands outside the river.',
    ],
    ['', 'Inside the house it is dry, outside it rains.', 'Outside it rains, inside the house it is dry.'],
    ['after', 'Was there a flood that happened after that?', 'Has a flood happened before?'],
    ['winning', 'I am playing a game, and I am winning.', "I'm playing a game, and I'm losing."],
    [
      'safest',
      'The safest thing on this quay is a lasher.',
      'The most dangerous thing on this quay is a lasher.',
    ],
    ['colder', "It's colder.", "It's warmer."],
    ['morning', 'Between two and four in the morning.', 'Between two and four in the afternoon.'],
    ['', 'The good wardens sleep, and the bad ones read.', 'The bad wardens read, and the good ones sleep.'],
    ['', 'It is not good at ships.', "It's bad at ships."],
    ['', 'A warden in Upper Varsin called.', 'A warden in Lower Varsin called.'],
    ['', 'The light gauge is by the bridge.', 'The gauge in the dark is by the bridge.'],
    ['', 'The river rises faster than the lake.', 'The lake rises slower than the river does, no faster.'],
    ['outside', 'The flies get outside.', 'The flies get inside, and they get it all on.'],
    ['', 'The error is no smaller in winter.', 'The error gets bigger in winter.'],
    ['', 'More people came than before.', 'Fewer stayed at home, more people came.'],
    ['', 'After the flood we slept.', 'We worked before the concert.'],
  ])
})

describe('negation', () => {
  table('negation', [
    [
      'The stamen is not about a foot long',
      'The stamen is not about a foot long.',
      'That thing there is about a foot long.',
    ],
    ['One of them was a dropped box', 'One of them was a dropped box.', 'None of them was a dropped box.'],
    [
      'Both holes in the universe are not approaching',
      'Both holes in the universe are not approaching.',
      'Both holes in the universe are getting closer.',
    ],
    [
      'we are not very safe at this river',
      'Luckily, we are not very safe at this river.',
      "Luckily we're at a safe distance at this river.",
    ],
    ['', 'He was afraid of nothing.', "He wasn't afraid of anything."],
    ['', 'Those are two different things.', "That's not the same thing."],
    ['', 'It is good at ships, and it is not good at people.', "It's good at ships, and it's bad at people."],
    ['', "We didn't use the third gauge.", 'We skipped the third gauge.'],
    ['', 'The whole village had a power outage for six days.', 'The village had no power for six days.'],
    ['', 'The night is no exception for the wardens.', 'The night as well, for the wardens.'],
    ['', 'The gauge is not a toy, it is a tool.', "It's a tool, the gauge, it isn't a toy."],
    ['', 'Isn’t it about a foot long?', 'Is it about a foot long?'],
  ])
})

describe('tense', () => {
  table('tense', [
    ['is', 'She is a nurse in the village.', 'She was a nurse in the village.'],
    ['lived', 'They lived by the river.', 'They live by the river.'],
    ['does not have', 'The office does not have a phone.', 'The office did not have a phone.'],
    ['Are', 'Are you afraid of the water?', 'Were you afraid of the water?'],
    ['', 'She is a nurse.', 'She would be a nurse if she was asked.'],
    ['is', 'She is a nurse, and he was a warden.', 'She was a nurse, and he was a warden.'],
    ['', 'She is a nurse, and he was a warden.', 'He was a nurse, and she is a warden, as it is.'],
    ['', 'She thought that he is a warden.', 'She thought that he was a warden.'],
    ['', 'She has been a nurse.', "She's been a nurse."],
    ['', 'The house was built by hand.', 'The house is what they built by hand.'],
    ['', 'The water is going to come.', 'The water will come.'],
    [
      'was',
      'The river was not a silent movie, because the river is loud and we see it.',
      'The river is not a silent movie, for the river is loud, and we saw it.',
    ],
    ['was', 'This was our prediction of the flood.', "Now that's our prediction for what we see of a flood."],
    ['', 'This is the great theory of the gauge and it works.', 'It was the great theory of the gauge.'],
    ['', 'The best of them is Yusra, and she works here.', 'The best one I ever had was Yusra.'],
    [
      '',
      'I was told that the gate and the bridge are one.',
      "I'm told that the gate and the bridge are one.",
    ],
    ['', 'I put it on the bridge.', "I didn't put it on the ship, I put it on the bridge."],
    ['', 'If the gate was empty, the water is loud.', 'If the gate is empty, the water is loud.'],
  ])
})

describe('tense in a story', () => {
  const around = (article: string, transcript: string): readonly string[] =>
    flagsOf(['tense'], {
      article: `I heard the phone.\n${article}\nI climbed down.`,
      transcript: `I heard the phone.\n${transcript}\nI climbed down.`,
    }).map(({ words }) => words)

  it('takes a present for a story, unless it speaks of today', () => {
    expect(around('He was afraid of the bridge.', "He's afraid of the bridge.")).toEqual([])
    expect(around('He was retired now.', "He's retired now.")).toEqual(['was'])
  })
})

describe('unsupported-claim', () => {
  table('unsupported-claim', [
    [
      'just as an experienced captain always trusts his old compass',
      'We trust the gauge at night, just as an experienced captain always trusts his old compass.',
      'We trust the gauge at night, mostly.',
    ],
    ['', 'We trust the gauge at night.', 'We trust the gauge at night, mostly.'],
    [
      '',
      'We trust the gauge at night, and the mayor trusts the people in the office.',
      'We trust the gauge at night, and the people in the office have the trust of the mayor.',
    ],
  ])

  it('says it carefully where the whole row may be a free translation', () => {
    const [flag, ...others] = flagsOf(['unsupported-claim'], {
      article: 'Competing with technology giants for talent is practically hopeless.',
      transcript: "You can't outbid those firms.",
    })
    expect(others).toEqual([])
    expect(flag?.severity).toBe('neutral')
  })
})

describe('seam', () => {
  const around = (cut: string, behind: string, printed = behind) =>
    flagsOf(['seam'], {
      article: `We began early.\n\n${printed}`,
      transcript: `We began early.\n${cut}\n${behind}`,
    }).map((flag) => flag.words)

  it('sees what points to the cut', () => {
    expect(
      around('The mayor has a rule about sirens at night there.', 'Those are what people talk about.'),
    ).toEqual(['Those'])
  })
  it('sees nothing where the article names it, or little was cut', () => {
    expect(around('The mayor has a rule about sirens.', 'That is it.', 'The rule is it.')).toEqual([])
    expect(around('Mhm.', 'That is what people talk about.')).toEqual([])
    expect(around('The mayor has a rule about sirens.', 'It rained for a week.')).toEqual([])
  })
  it('counts', () => {
    const cut = 'First there is the gauge that the wardens built by the bridge.'
    expect(around(cut, 'Secondly, there is the siren.')).toEqual(['Secondly'])
    expect(
      flagsOf(['seam'], {
        article: 'First, we began early.\n\nSecond, there is the siren.',
        transcript: `First, we began early.\n${cut}\nSecond, there is the siren.`,
      }),
    ).toEqual([])
  })
})

describe('overused-word', () => {
  it('compares with the speaker and spares the places where he says it', () => {
    const lines = Array.from({ length: 8 }, (_, at) => `gate ${at} holds the water back in the night`)
    const flags = flagsOf(['overused-word'], {
      article: lines.map((line) => `The very old ${line}.`).join('\n'),
      transcript: lines.map((line, at) => `The ${at === 0 ? 'very ' : ''}old ${line}.`).join('\n'),
    })
    expect(flags.map((flag) => [flag.words, flag.places.length])).toEqual([['very', 7]])
  })
})
