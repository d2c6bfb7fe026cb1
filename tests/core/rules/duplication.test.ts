import { describe, expect, it } from 'vitest'
import { flagsOf } from './flags-of.ts'

/** [words flagged, sentence]; an empty first column: nothing may be flagged by any of the three rules. */
const CASES: readonly (readonly [string, string])[] = [
  // slips
  ['on on', 'The emphasis is on on education.'],
  ['I I', 'Yesterday I I went home.'],
  ['of of', 'The end of of the road.'],
  ['it it', 'I think that it it works.'],
  ['model model', 'We trained the model model for a year.'],
  ['that that', 'You can be sure that that the answer is no.'],
  ['is is', 'The house is is old.'],
  ['her her', 'I saw that her her was missing.'],
  ['八王子八王子', 'He lives in 東京都八王子八王子市.'],
  ['There there', 'There there is a way.'],
  ['can can', 'I can can do it.'],
  ['to to', "I'm going to to do it."],
  ['to to', 'I talk to to the man.'],
  ['of of', 'It is made of of stone.'],
  // grammar
  ['', 'It is what it is made of of course.'],
  ['', 'There there, wait wait!'],
  ['', 'The people I talk to to learn more are kind.'],
  ['', 'The problem is is that nobody knows.'],
  ['', 'He told you you were right.'],
  ['', 'What I did did not matter.'],
  ['', 'That that is, is.'],
  // names, sounds, emphasis, codes
  ['', 'Yo-Yo Ma and Zsa Zsa met in Walla Walla.'],
  ['', 'Knock knock, said the bear; tick tock went the clock.'],
  ['', 'A long long time ago, it was hot hot hot.'],
  ['', 'Dial 555 555 and 10 10 10.'],
  ['', 'It was a very, very good year, no, no, really.'],
  ['', 'She said “no” “no” to it.'],
  // pairs
  ['status and status', 'People compete for status and status.'],
  ['strategy and strategy', 'This is the difference of strategy and strategy.'],
  ['"Warning" and "warning"', '"Warning" and "warning" are not the same thing, right?'],
  ['problems and problems', 'It is a bet, and the problems and problems both lie in: who is betting.'],
  ['methods and methods', 'This is all of our methods and methods: take the idea.'],
  ['the status and the status', 'They confuse the status and the status.'],
  ['theory or theory', 'Is it theory or theory?'],
  [
    'artificial intelligence and artificial intelligence',
    'We study artificial intelligence and artificial intelligence.',
  ],
  ['problem and problems', 'We discussed the problem and problems.'],
  ['“efficiency” and “efficiency”', 'He talked about “efficiency” and “efficiency”.'],
  ['growth as well as growth', 'We need growth as well as growth.'],
  ['"Strategy" and "Strategy"', 'On "Strategy" and "Strategy" in war.'],
  ['understanding and understanding', 'There is a gap between understanding and understanding.'],
  // said on purpose
  ['', 'It went on and on, over and over, up and up.'],
  ['', 'More and more people, fewer and fewer jobs, easier and easier tools.'],
  ['', 'We tried and tried, and they talked and talked.'],
  ['', 'They will run and run until they drop.'],
  ['', 'He waited for hours and hours with thousands and thousands of others.'],
  ['', 'There were pages and pages of notes.'],
  ['', 'I like dogs and dogs like me.'],
  ['', 'We need trust and trust takes time.'],
  ['', 'It is what it is and is not what it seems.'],
  ['', 'He works for Johnson and Johnson.'],
  ['', 'It is now or never, sooner or later, this or that.'],
  ['', 'You see this and this and this.'],
  ['', 'The same number, the same river, the same night.'],
  ['', 'Many, many and varied are the ways.'],
  ['', 'Location, location, location.'],
  ['', 'One and one is two.'],
  ['', 'We thank the developers and developer advocates, and test releases and release candidates.'],
  ['', 'It is arbitrary code, or code from the Internet.'],
  ['', 'They are numbers or numbers in another form.'],
  ['', 'These do not match or match too much.'],
  ['', 'It is the expected message rather than the message the user sees.'],
  ['', 'Words like "directory" or "directories" are hard.'],
  // phrases
  ['', 'I came, I saw, I won.'],
  ['of the model of the model', 'The size of the model of the model matters.'],
  ['', 'New York New York is a song.'],
  ['', 'Day by day by day we got better.'],
  ['', 'It is the second step of the post office, and the second step of the post office is known.'],
]

describe('duplication', () => {
  it.each(CASES)('%s | %s', (words, article) => {
    const flags = flagsOf(['doubled-word', 'coordination-collapse', 'phrase-repeat'], { article })
    expect(flags.map((flag) => flag.words)).toEqual(words === '' ? [] : [words])
  })
})
