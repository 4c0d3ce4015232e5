import { part, type Rule } from './date-rules.ts'
import { wordOf } from './matched.ts'
import {
  clock,
  deictic,
  duration,
  offset,
  plural,
  relation,
  seasonOf,
  set,
  thePast,
  unitsEnd,
  vague,
  weekday,
} from './relative-readings.ts'

const count = '(?:[WDNv]|a?vo?|a|W-W)'
const amount = `g*${count}(?:[&>-]${count})?-?`

/** Rules for what is reckoned from another date, for lengths, repetitions and words without a date. */
export const relativeRules: readonly Rule[] = [
  { name: 'offset', pattern: `(?:${amount})?[UK]g?(?:l|G|f)`, read: offset },
  { name: 'offset', pattern: `J${amount}[UK]`, read: offset },
  { name: 'offset', pattern: 't(?:Q)?Uf', read: offset },
  { name: 'relation', pattern: `(?:${part}|[el])?(?:t?[hj]+|t?r|tU(?=r)|tx)[UKP]?(?:r)?`, read: relation },
  { name: 'relation', pattern: '[rx]U', read: relation },
  { name: 'relation', pattern: `(?:${part})(?:t)U`, read: relation },
  { name: 'relation', pattern: '(?:tr|r|h|j|tj|x)e?[SF]', read: seasonOf },
  { name: 'deictic', pattern: 'nP?', read: deictic },
  {
    name: 'deictic',
    pattern: 'u',
    read: () => ({ kind: 'time', relation: { unit: 'D', step: 0 }, from: 'speech', hour: 'NI' }),
  },
  { name: 'weekday', pattern: '[xhrt]?wP?', read: weekday },
  { name: 'clock', pattern: 'T', read: (m) => ({ kind: 'time', hour: wordOf(m, 'T')! }) },
  { name: 'clock', pattern: 'T(?:c|p|c?p)?(?:[Mm][DO]|[DO][Mm])(?:c?Y)?', read: clock },
  { name: 'clock', pattern: '(?:[Mm][DO]|[DO][Mm])(?:c?Y)?[cp]?T', read: clock },
  { name: 'duration', pattern: `(?:t?[xrQ]|tg)?${amount}r?[UK]-?L?`, read: duration },
  { name: 'duration', pattern: `tx?r?${count}U-?L?`, read: duration },
  { name: 'duration', pattern: '(?<=[pi>])t?[rxQ]?U', read: plural },
  { name: 'vague', pattern: '(?<=[io])tx(?![A-Za-z])', read: thePast },
  { name: 'relation', pattern: 'Ue', read: unitsEnd },
  { name: 'set', pattern: 's|z[Uw]', read: set },
  { name: 'vague', pattern: 'k|A-U', read: vague },
  { name: 'vague', pattern: '(?:(?<=p)|t|(?<=>))A', read: vague },
  { name: 'vague', pattern: '(?:(?<=[pg])h|j|tj|(?<=p)t)q', read: vague },
  {
    name: 'part-of-day',
    pattern: '(?<=[pi])[ta]?P',
    read: (m) => ({ kind: 'time', timex: `XXXX-XX-XXT${wordOf(m, 'P')}` }),
  },
]
