import { type Example, type Explanation, knownOf, withSigns } from '../finding/explanation.ts'
import { type RulingRow, rulingRows, rulingWords, severitiesOf } from '../finding/ruling-row.ts'
import { houses } from '../judge/profile.ts'
import type { Verdict } from '../judge/verdict.ts'
import type { Setting } from './setting.ts'

/** Every rule with its name, a line each, under the headings of the file. */
export function rulesText(all: readonly Explanation[], { paint }: Setting): string {
  const wide = Math.max(...all.map(({ rule }) => rule.length))
  const lines = all.flatMap(({ rule, name, section }, i) => [
    ...(all[i - 1]?.section === section
      ? []
      : [`${i > 0 ? '\n' : ''}${paint('strong', capitalised(section))}`]),
    `  ${rule.padEnd(wide)}  ${name}`,
  ])
  return `${lines.join('\n')}\n\nstemma explain RULE says what one means, with an example of each side of the line.\n`
}

/** What each rule means, with its examples, and what the profiles make of it. */
export function explainText(asked: readonly Explanation[], setting: Setting): string {
  return asked.map((one) => entry(one, setting)).join('\n')
}

function entry(one: Explanation, { paint }: Setting): string {
  const { rule, kind, name, meaning, examples } = one
  const also = kind === 'verdict' ? paint('dim', `  (quote/${rule})`) : ''
  const lines = [
    `${paint('strong', rule)}  ${name}${also}`,
    '',
    ...wrapped(meaning, '  '),
    '',
    '  This is it',
    ...examples.filter(({ shows }) => shows).flatMap(exampleLines),
    '',
    '  This is not',
    ...examples.filter(({ shows }) => !shows).flatMap(exampleLines),
    ...rulingLines(one),
  ]
  return `${lines.join('\n')}\n`
}

function exampleLines({ sources, draft, why }: Example): string[] {
  return [
    ...sources.flatMap((source) => {
      const known = knownOf(source).join(', ')
      return wrapped(`${known && `[${known}] `}${withSigns(source.text)}`, '    source  ')
    }),
    ...wrapped(withSigns(draft), '    draft   '),
    ...(why === null ? [] : wrapped(why, '    ')),
  ]
}

function rulingLines(one: Explanation): string[] {
  const rows = rulingRows(one)
  if (rows.length === 0) return []
  if (one.kind === 'verdict')
    return [
      '',
      '  How loudly it is said',
      ...grouped(severitiesOf(one.rule as Verdict)).map((line) => `    ${line}`),
      '',
      '  What leads to it',
      ...rows.map((row) => `    ${caseOf(row)}  ${row.what}${narrow(row)}`),
    ]
  const wide = Math.max(...rows.map((row) => caseOf(row).length))
  const heading = one.kind === 'profile' ? 'What it makes of each change' : 'What the profiles make of it'
  return ['', `  ${heading}`, ...rows.flatMap((row) => rowLines(row, wide, one.kind === 'profile'))]
}

function rowLines(row: RulingRow, wide: number, single: boolean): string[] {
  const said = Object.fromEntries(
    Object.entries(row.profiles).map(([house, ruling]) => [house, rulingWords(ruling)]),
  )
  const lines = single ? [`${Object.values(said)[0]}: ${row.what}`] : grouped(said)
  return lines.map((line, i) => `    ${(i === 0 ? caseOf(row) : '').padEnd(wide)}  ${line}`)
}

function caseOf({ code, when }: RulingRow): string {
  return when === 'any' ? code : `${code} ${when.replace(':', ', ')}`
}

/** "altered (note) in legal, diplomatic": the houses that say the same, together. */
function grouped(said: Readonly<Record<string, string>>): string[] {
  const kinds = [...new Set(Object.values(said))]
  if (kinds.length === 1) return [`${kinds[0]} in every profile`]
  return kinds.map((kind) => `${kind} in ${houses.filter((house) => said[house] === kind).join(', ')}`)
}

function narrow({ profiles }: RulingRow): string {
  const named = Object.keys(profiles)
  return named.length === houses.length ? '' : ` (${named.join(', ')})`
}

/** Columns of a line; longer words stand over. */
const WIDTH = 96

/** Words in lines, the first behind `lead`, the others as far in. */
function wrapped(words: string, lead: string): string[] {
  const indent = ' '.repeat(lead.length)
  const lines = [lead]
  for (const word of words.split(' ')) {
    const last = lines.at(-1)!
    const isFresh = last === lead || last === indent
    if (!isFresh && last.length + 1 + word.length > WIDTH) lines.push(`${indent}${word}`)
    else lines[lines.length - 1] = isFresh ? `${last}${word}` : `${last} ${word}`
  }
  return lines
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
