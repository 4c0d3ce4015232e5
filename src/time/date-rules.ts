import {
  borrowed,
  calendarDate,
  century,
  dayOfLetter,
  dayOfWeekday,
  dayPair,
  decade,
  era,
  fallAlone,
  iso,
  monthAlone,
  ofThatMonth,
  ofThatYear,
  ordinalDay,
  republican,
  seasonAlone,
  spelledDay,
  winter,
  year,
  yearOfEra,
  yearPair,
} from './date-readings.ts'
import { type Matched, numberOf } from './matched.ts'
import type { Reading } from './reading.ts'

/** A rule: a pattern over the classes of lexicon.ts, one letter each, and what it reads; null where it was deceived. */
export interface Rule {
  readonly name: string
  readonly pattern: string
  readonly read: (matched: Matched) => Reading | null
}

/** "early", "the end of", "the second half of the", "late in the" */
export const part = '(?:t?(?:(?:[Qex]H|e)[-oi]?|l(?=i)i)t?)'
const lead = `(?:g|(?:t?|[Qae])Po|w?Po|${part})?(?:wc?)?`

const written = '(?:t?Po)?(?:wc?)?'

/** Rules for dates that name a year or a month. */
export const dateRules: readonly Rule[] = [
  { name: 'iso', pattern: 'I', read: iso },
  rule('day-month-year', `${lead}t?[DO]o?[Mm]c?o?YP?`),
  rule('month-day-year', `${lead}[Mm]t?[DO]c?o?YP?`),
  { name: 'spelled-day', pattern: `${written}[th]?(?:W-?)?QU?o[Mm](?:c?o?Y)?P?`, read: spelledDay },
  { name: 'spelled-day', pattern: `${written}[Mm]c?t(?:W-?)?Q(?:c?o?Y)?P?`, read: spelledDay },
  { name: 'day-of-letter', pattern: `${written}t?[DO]b`, read: dayOfLetter },
  { name: 'days-month-year', pattern: '(?:t?Po)?t?[DO][-&>/]t?[DO]o?[Mm](?:c?Y)?', read: dayPair },
  { name: 'month-days-year', pattern: '(?:t?Po)?[Mm]t?[DO][-&>/]t?[DO](?:c?Y)?(?!o?[Mm])', read: dayPair },
  rule('month-year', `g?${part}?[Mm]c?o?Y`),
  rule('season-year', `g?${part}?[th]?e?[SF][oc]?t?Y`),
  { name: 'winter', pattern: '(?:t?e?)So?t?Y[-/][DNY]', read: winter },
  rule('year-season', 'Y[S]'),
  rule('holiday-year', '(?:t?Po)?XP?c?Y'),
  { name: 'years-bc', pattern: 'g?[DNY][-/][DNY]E', read: yearPair },
  {
    name: 'first-of-pair',
    pattern: '[DNY](?=[-&>][DNY]E)',
    read: (m) => ({ kind: 'date', year: 1 - numberOf(m, 'DNY')! }),
  },
  { name: 'era', pattern: `g?${part}?(?:[DO]?o?[Mm][oc]?|t?e?[SF][oc]?)?(?:[DNY]E|E[DNY])`, read: era },
  { name: 'century', pattern: `${part}?t?e?-?[OQ]-?K(?:E)?`, read: century },
  { name: 'decade', pattern: `${part}?t?V`, read: decade },
  { name: 'years', pattern: '(?:tU)?Y[-/](?:Y|[DN])(?![Mm])', read: yearPair },
  { name: 'year', pattern: `(?:g+|${part})?(?:tU)?Y`, read: year },
  rule('day-month', `${lead}t?[DO]o?[Mm]P?`),
  rule('month-day', `${lead}[Mm]t?[DO](?![-/]?[UK])P?`),
  {
    name: 'first-of-pair',
    pattern: '(?:wc?)?t?[DO](?=[-&>/]t?[DO]o?[Mm])',
    read: (m) => borrowed(m, 'next'),
  },
  {
    name: 'second-of-pair',
    pattern: '(?<=[Mm]t?[DO][-&>/])t?[DO](?![UKMm])',
    read: (m) => borrowed(m, 'last'),
  },
  { name: 'month-of-that-year', pattern: `${part}?[Mm](?:t?[DO])?o(?:t|h|j)+U`, read: ofThatYear },
  { name: 'year-of-era', pattern: `(?<=[io>p&])${part}?N`, read: yearOfEra },
  { name: 'day-of-that-month', pattern: 't?Oo[thj]+U', read: ofThatMonth },
  { name: 'month', pattern: `g?${part}?M`, read: calendarDate },
  { name: 'month', pattern: `(?:(?<=[iop&>c[g-])|g|${part})m`, read: monthAlone },
  { name: 'short-year', pattern: 'y', read: (m) => ({ kind: 'date', short: true, year: numberOf(m, 'y')! }) },
  { name: 'season', pattern: `${part}?t?e?S(?!U)`, read: seasonAlone },
  { name: 'season', pattern: '(?:(?<=[i>p])t|(?<=i)|he?|jj?|tj)F(?!o)', read: fallAlone },
  { name: 'holiday', pattern: 'XP?', read: calendarDate },
  { name: 'republican', pattern: '(?:t?[DO]B)c?[ta]?U?R', read: republican },
  { name: 'ordinal-day', pattern: '(?<=[op>&]t?|pt)t?O(?![-KUMm])', read: ordinalDay },
  { name: 'weekday-day', pattern: 'wP?c?tO(?![-KUMmb])', read: dayOfWeekday },
]

function rule(name: string, pattern: string): Rule {
  return { name, pattern, read: calendarDate }
}
