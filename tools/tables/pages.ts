import {
  type Example,
  type Explanation,
  explanations,
  knownOf,
  withSigns,
} from '../../src/finding/explanation.ts'
import { type RulingRow, rulingRows, rulingWords, severitiesOf } from '../../src/finding/ruling-row.ts'
import { type House, houses } from '../../src/judge/profile.ts'
import type { Verdict } from '../../src/judge/verdict.ts'
import type { Made } from './modules.ts'

/** The folder that holds a page for each rule, and nothing else. */
export const RULES = 'docs/rules'

const origin =
  '<!-- Made from src/finding/explanations.md and src/judge/verdicts.csv by `npm run tables`. -->'

/** The pages on the rules, and the one that lists them. */
export function pages(): Made[] {
  const all = explanations()
  return [
    { path: `${RULES}/README.md`, content: listPage(all) },
    ...all.map((one) => ({ path: `${RULES}/${fileOf(one)}`, content: rulePage(one) })),
  ]
}

function fileOf({ rule }: Explanation): string {
  return `${rule.replace('/', '-')}.md`
}

function listPage(all: readonly Explanation[]): string {
  const sections = [...new Set(all.map(({ section }) => section))].map((section) => {
    const rows = all
      .filter((one) => one.section === section)
      .map((one) => `| [${one.rule}](${fileOf(one)}) | ${one.name} |`)
    return `## ${capitalised(section)}\n\n| | |\n|---|---|\n${rows.join('\n')}\n`
  })
  return `# Rules, codes and verdicts\n\n${origin}\n\n\`stemma explain RULE\` prints the same.\n\n${sections.join('\n')}`
}

function rulePage(one: Explanation): string {
  const { rule, kind, name, meaning, examples } = one
  const shows = examples.filter(({ shows }) => shows)
  const others = examples.filter(({ shows }) => !shows)
  const also = kind === 'verdict' ? `Findings name it \`quote/${rule}\`. ` : ''
  return [
    `# ${rule}: ${name}`,
    origin,
    meaning,
    `## This is ${rule}`,
    ...shows.map(exampleBlock),
    `## This is not`,
    ...others.map(exampleBlock),
    ...rulings(one),
    `${also}[All rules](README.md)`,
  ]
    .join('\n\n')
    .concat('\n')
}

function exampleBlock({ sources, draft, why }: Example): string {
  const lines = sources.map((source) => {
    const known = knownOf(source).join(', ')
    return `source${known && ` (${known})`}:\n    ${withSigns(source.text)}`
  })
  const block = `\`\`\`text\n${[...lines, `draft:\n    ${withSigns(draft)}`].join('\n')}\n\`\`\``
  return why === null ? block : `${block}\n\n${why}`
}

function rulings(one: Explanation): string[] {
  const rows = rulingRows(one)
  if (rows.length === 0) return []
  if (one.kind === 'verdict')
    return [
      '## In each profile',
      table([['said as', severitiesOf(one.rule as Verdict)]]),
      '## What leads to it',
      leading(rows),
    ]
  if (one.kind === 'profile') return ['## What it makes of each change', listed(rows, one.rule as House)]
  return ['## In each profile', table(rows.map((row) => [labelOf(row), spoken(row.profiles)]))]
}

function labelOf({ code, when, what }: RulingRow): string {
  return `${code}${when === 'any' ? '' : `, ${when.replace(':', ', ')}`}: ${what}`
}

function table(rows: readonly (readonly [string, Readonly<Partial<Record<House, string>>>])[]): string {
  const head = `| | ${houses.join(' | ')} |\n|---|${houses.map(() => '---|').join('')}`
  return [
    head,
    ...rows.map(
      ([label, cells]) => `| ${label} | ${houses.map((house) => cells[house] ?? '').join(' | ')} |`,
    ),
  ].join('\n')
}

function leading(rows: readonly RulingRow[]): string {
  const heads = '| what | in the profiles |\n|---|---|'
  const where = (row: RulingRow): string => {
    const named = houses.filter((house) => row.profiles[house])
    return named.length === houses.length ? 'all' : named.join(', ')
  }
  return [heads, ...rows.map((row) => `| ${labelOf(row)} | ${where(row)} |`)].join('\n')
}

function listed(rows: readonly RulingRow[], house: House): string {
  const lines = rows.map((row) => `| ${labelOf(row)} | ${rulingWords(row.profiles[house]!)} |`)
  return ['| what | comes to |\n|---|---|', ...lines].join('\n')
}

function spoken(profiles: RulingRow['profiles']): Partial<Record<House, string>> {
  return Object.fromEntries(Object.entries(profiles).map(([house, ruling]) => [house, rulingWords(ruling)]))
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
