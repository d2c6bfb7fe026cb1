import { blocksOfProse } from './prose.ts'
import { defineRule, type FlagDraft } from './rule.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const MONTH = MONTHS.map((month) => `${month[0]!.toUpperCase()}${month.slice(1)}`).join('|')
const WEEKDAY = WEEKDAYS.map((day) => `${day[0]!.toUpperCase()}${day.slice(1)}`).join('|')
const ORDINAL = '(?:st|nd|rd|th)?'

/** "Thursday, May 3, 2019", "May 3rd, 2019", "February 30". */
const MONTH_FIRST = new RegExp(
  `(?:\\b(${WEEKDAY}),? )?\\b(${MONTH}) (\\d{1,2})${ORDINAL}(?!\\d)(?:,? (\\d{4})\\b)?`,
  'gu',
)
/** "Thursday, 3 May 2019", "the 3rd of May 2019". */
const DAY_FIRST = new RegExp(
  `(?:\\b(${WEEKDAY}),? (?:the )?)?\\b(\\d{1,2})${ORDINAL} (?:of )?(${MONTH})\\b(?:,? (\\d{4})\\b)?`,
  'gu',
)
/** "13:75", "14:00 pm". */
const CLOCK = /(?<![\d:.])(\d{1,2}):(\d{2})(?![\d:])(?:\s?([ap])\.?m\b)?/giu

/**
 * A date that no calendar has: a weekday that does not fall on it, the thirtieth of February, a quarter to 25. One of the two was
 * copied wrongly, and the text alone shows it. A date without its year fits any weekday.
 */
export const calendar = defineRule({
  id: 'calendar',
  version: 1,
  title: 'Date that cannot be',
  group: 'Facts',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  needs: ['english-article'],
  docs: {
    what: 'A weekday that does not fall on the date beside it, a day that the month does not have, a time of day past midnight.',
    why: 'Chinese writes dates in digits, and a slip of one digit shows only in a calendar.',
    action: 'Look up the date, and correct the weekday, the day or the year.',
  },
  examples: {
    flagged: [
      { article: 'We met on Thursday, May 3, 2019 in Ghent.', flagged: 'Thursday, May 3, 2019' },
      { article: 'It rained until 30 February 2021.', flagged: '30 February 2021' },
      { article: 'The shop closes at 25:30.', flagged: '25:30' },
      { article: 'The train left at 14:10 pm.', flagged: '14:10 pm' },
    ],
    clean: [
      { article: 'We met on Friday, May 3, 2019, and on Saturday, 4 May 2019.' },
      { article: 'February 29 is rare. It was 2:45 in the film, and 16:9 on the screen.' },
      { article: 'On Monday, May 3 we met.', note: 'Without a year any weekday will do.' },
      { article: 'May 2019 was wet. Chapter 3:75 says so.', note: 'No time of day.' },
    ],
  },
  *check({ article }) {
    for (const block of blocksOfProse(article)) {
      const text = article.text.slice(block.start, block.end)
      for (const match of text.matchAll(MONTH_FIRST))
        yield* checkDate(block.start, match, match[1], match[2]!, match[3]!, match[4])
      for (const match of text.matchAll(DAY_FIRST))
        yield* checkDate(block.start, match, match[1], match[3]!, match[2]!, match[4])
      for (const match of text.matchAll(CLOCK)) yield* checkClock(block.start, text, match)
    }
  },
})

function* checkDate(
  from: number,
  match: RegExpExecArray,
  weekday: string | undefined,
  monthName: string,
  dayText: string,
  yearText: string | undefined,
): Generator<FlagDraft> {
  const month = MONTHS.indexOf(monthName.toLowerCase())
  const day = Number(dayText)
  const year = yearText === undefined ? null : Number(yearText)
  const start = from + match.index
  const place = { side: 'article', start, end: start + match[0].length } as const
  const isLeapDay = month === 1 && day === 29
  if (day < 1 || day > DAYS[month]! || (isLeapDay && year !== null && !isLeap(year))) {
    // "May 40 people come?": no date
    if (day > 31 && year === null) return
    yield {
      places: [place],
      message: `${monthName}${year === null ? '' : ` ${year}`} has no day ${day}. Look up the date.`,
      confidence: 0.85,
    }
    return
  }
  if (weekday === undefined || year === null || year < FIRST_YEAR) return
  const right = WEEKDAYS[weekdayOf(year, month + 1, day)]!
  if (right === weekday.toLowerCase()) return
  yield {
    places: [place],
    message: `${monthName} ${day}, ${year} was not a ${weekday} but a ${capital(right)}. Look up the date: weekday, day or year is wrong.`,
    confidence: 0.9,
  }
}

/** Before it the calendars of Europe differ. */
const FIRST_YEAR = 1800

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** 0 for Sunday; counts days by Zeller's congruence, so that no clock and no time zone has a say. */
function weekdayOf(year: number, month: number, day: number): number {
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month]
  const century = Math.floor(y / 100)
  const rest = y % 100
  const sum =
    day + Math.floor((13 * (m + 1)) / 5) + rest + Math.floor(rest / 4) + Math.floor(century / 4) + 5 * century
  return (sum + 6) % 7
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function* checkClock(from: number, text: string, match: RegExpExecArray): Generator<FlagDraft> {
  const [hour, minute, half] = [Number(match[1]), Number(match[2]), match[3]]
  const start = from + match.index
  const place = { side: 'article', start, end: start + match[0].length } as const
  // scores, verses and shapes have colons, too: only "at 25:30" is meant as a time
  const isTime =
    half !== undefined ||
    /\b(?:at|until|till|by|from|around|about|before|after) $/iu.test(
      text.slice(Math.max(0, match.index - 8), match.index),
    )
  if (!isTime) return
  const isPast = hour > 24 || minute > 59 || (hour === 24 && minute > 0)
  const isDouble = half !== undefined && (hour > 12 || (hour === 0 && half.toLowerCase() === 'p'))
  if (!isPast && !isDouble) return
  yield {
    places: [place],
    message: isPast
      ? `“${match[0]}” is no time of day. Look up the time.`
      : `“${match[0]}” counts to 24 and to 12 at once. Leave out “${half}m”, or count to 12.`,
    confidence: 0.85,
  }
}
