import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { type Quotation, quotations } from '../../src/index.ts'
import { plainDocument } from '../../test/kit/checked.ts'

// Whose words the quotations of novels are, against the Project Dialogism Novel Corpus. Only quotations whose every
// stretch is found to the letter count; a name, or a description that no name is known for, counts as right when it is
// one of the character's names, or a part of one that no other character has. Voices that the corpus gives to nobody or to a group are left out. Prints a row a
// novel for the half that may be looked at; with --kept only the sums of the other half. --faults prints what went wrong.
const folder = new URL('../../../shared/corpora/quotations/pdnc/', import.meta.url)
const args = process.argv.slice(2)
const kept = args.includes('--kept')
const wanted = args.filter((one) => !one.startsWith('--'))
const title =
  /^(?:(?:mr|mrs|ms|miss|dr|sir|lord|lady|prof|professor|captain|colonel|inspector|the|madame|mademoiselle|uncle|aunt) )+/
const types = ['Explicit', 'Anaphoric', 'Implicit'] as const

interface Count {
  right: number
  named: number
  of: number
}
type Tally = Record<string, Count>

interface Gold {
  readonly speaker: string
  readonly type: string
  readonly stretches: readonly (readonly [number, number])[]
  readonly words: string
}

if (!existsSync(folder)) process.stderr.write(`No novels at ${folder.pathname}: nothing to measure.\n`)
else measure()

function measure(): void {
  const novels = readdirSync(folder)
    .filter((name) => isKept(name) === kept && (wanted.length === 0 || wanted.includes(name)))
    .sort()
  const sum: Tally = {}
  let [characters, seconds] = [0, 0]
  const rows = novels.map((name) => {
    const text = readFileSync(new URL(`${name}/novel_text.txt`, folder), 'utf8')
    const document = plainDocument(name, text)
    const start = performance.now()
    const found = quotations(document)
    seconds += (performance.now() - start) / 1000
    characters += text.length
    const tally = tallied(name, text, found)
    for (const [type, count] of Object.entries(tally)) add(sum, type, count)
    return row(name, tally)
  })
  const head = ['novel', 'quotations', ...types.map((type) => type.toLowerCase()), 'all', 'right of named']
  const lines = [
    `| ${head.join(' | ')} |`,
    `|---|${'--:|'.repeat(head.length - 1)}`,
    ...(kept ? [] : rows),
    row(`all ${novels.length} ${kept ? 'kept' : 'seen'}`, sum),
    '',
    `${(characters / 1e6 / seconds).toFixed(2)} MB/s with attribution`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function tallied(name: string, text: string, found: readonly Quotation[]): Tally {
  const tally: Tally = {}
  const at = new Map(found.map((one) => [`${one.from}-${one.to}`, one]))
  const charactersOf = cast(name)
  for (const gold of goldOf(name)) {
    const parts = gold.stretches.map(([from, to]) => at.get(trimmed(text, from, to)))
    if (parts.some((part) => part === undefined)) continue
    const speakers = parts.flatMap((part) => part!.speaker ?? [])
    const named = speakers.find((speaker) => speaker.name)?.name ?? null
    const said = named ?? (speakers[0] ? text.slice(speakers[0].evidence.from, speakers[0].evidence.to) : '')
    const right = [...charactersOf(gold.speaker)].some((one) => charactersOf(said).has(one))
    const count = { right: Number(right), named: Number(right || named !== null), of: 1 }
    add(tally, gold.type, count)
    add(tally, 'all', count)
    if (!right && !kept && args.includes('--faults')) {
      const at = gold.stretches[0]![0]
      process.stdout.write(
        `${name} @${at} ${gold.type}: ${named ?? `(${said})`} for ${gold.speaker} [${gold.words}] ${JSON.stringify(text.slice(Math.max(0, at - 250), at + 350))}\n`,
      )
    }
  }
  return tally
}

function add(tally: Tally, type: string, { right, named, of }: Count): void {
  tally[type] ??= { right: 0, named: 0, of: 0 }
  const sum = tally[type]
  sum.right += right
  sum.named += named
  sum.of += of
}

function row(name: string, tally: Tally): string {
  const share = (part: number, of: number): string => (of === 0 ? '' : (part / of).toFixed(3))
  const all = tally.all ?? { right: 0, named: 0, of: 0 }
  const shares = [...types, 'all'].map((type) => share(tally[type]?.right ?? 0, tally[type]?.of ?? 0))
  return `| ${[name, all.of, ...shares, share(all.right, all.named)].join(' | ')} |`
}

// Half of the novels is not looked at, by a hash of the name.
function isKept(name: string): boolean {
  return createHash('sha256').update(name).digest()[0]! % 2 === 1
}

function goldOf(name: string): Gold[] {
  return table(`${name}/quotation_info.csv`)
    .filter(({ speaker }) => speaker && !speaker.startsWith('_'))
    .map((fields) => ({
      speaker: fields.speaker!,
      type: fields.quoteType!,
      stretches: JSON.parse(fields.quoteByteSpans!) as [number, number][],
      words: fields.referringExpression!,
    }))
}

/** Whom a name stands for: those one of whose names it is, or the one of whose names it holds the most, or a part. */
function cast(name: string): (said: string) => ReadonlySet<string> {
  const whole = new Map<string, Set<string>>()
  const parts = new Map<string, Set<string>>()
  const put = (to: Map<string, Set<string>>, words: string, main: string): void => {
    to.set(words, (to.get(words) ?? new Set()).add(main))
  }
  for (const { 'Main Name': main = '', Aliases: aliases = '' } of table(`${name}/character_info.csv`)) {
    const names = [...aliases.matchAll(/'((?:[^'\\]|\\.)*)'|"([^"]*)"/g)].map(
      (match) => match[1] ?? match[2]!,
    )
    for (const one of new Set([main, ...names].map(plain))) {
      put(whole, one, main)
      const bare = one.replace(title, '')
      for (const part of new Set([bare, ...bare.split(' ')])) put(parts, part, main)
    }
  }
  return (said) => {
    const exact = whole.get(plain(said))
    if (exact) return exact
    const all = plain(said).split(' ')
    for (let length = all.length; length > 0; length--)
      for (let from = 0; from + length <= all.length; from++) {
        const some = all.slice(from, from + length).join(' ')
        const found = (length > 1 ? whole.get(some) : undefined) ?? parts.get(some)
        if (found?.size === 1) return found
      }
    return new Set()
  }
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.,]/g, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/^(?:the|an?) /, '')
    .trim()
}

function trimmed(text: string, from: number, to: number): string {
  const inner = text.slice(from, to)
  return `${from + inner.length - inner.trimStart().length}-${from + inner.trimEnd().length}`
}

function table(path: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(new URL(path, folder), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data
}
