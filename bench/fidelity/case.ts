import type { EditCode } from '../../src/judge/edit/edit.ts'
import { type House, houses } from '../../src/judge/profile.ts'
import type { Severity, Verdict } from '../../src/judge/verdict.ts'

/** A draft that quotes, its sources, and what a careful editor says of it. */
export interface Case {
  /** Where it comes from: the file of cases, or the operator that made it. */
  readonly group: string
  readonly name: string
  readonly house: House
  readonly language: string
  readonly draft: string
  readonly sources: readonly Source[]
  /** Which quotation of the draft is meant, from 1. */
  readonly quotation: number
  /** Any of these is right. */
  readonly verdicts: readonly Verdict[]
  readonly severity: Severity | null
  /** Codes that must be among those given, and codes that must not. */
  readonly codes: readonly string[]
  readonly not: readonly string[]
  /** A faithful or properly marked quotation: no warning and no error may be said of it. */
  readonly faithful: boolean
}

export interface Source {
  readonly text: string
  readonly file: string
  readonly author: string | null
  readonly title: string | null
  readonly date: string | null
  readonly language: string
  /** Where its pages begin, each with its label. */
  readonly pages: readonly { readonly from: number; readonly label: string }[]
}

/**
 * Reads a file of cases: each begins with "## name"; "key: value" lines follow. A source is
 * `[author=…; title=…; date=…; pages=12|13; file=…] words`, where "\n" is a line's end and "¦" begins a page.
 * Throws a RangeError for a line that cannot be read: a case that is misunderstood measures nothing.
 */
export function casesIn(group: string, text: string): Case[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.split('\n')
      const fields = new Map<string, string[]>()
      for (const line of lines.filter((line) => line.trim() !== '')) {
        const match = /^([a-z]+): ?(.*)$/.exec(line)
        if (!match || !known.has(match[1]!))
          throw new RangeError(`Cannot read the line "${line}" of the case "${name}" in ${group}`)
        fields.set(match[1]!, [...(fields.get(match[1]!) ?? []), match[2]!])
      }
      return caseOf(group, name, fields)
    })
}

const known: ReadonlySet<string> = new Set(
  'source draft verdict codes not faithful severity profile quotation lang note'.split(' '),
)

function caseOf(group: string, name: string, fields: ReadonlyMap<string, readonly string[]>): Case {
  const one = (key: string): string | null => fields.get(key)?.[0] ?? null
  const list = (key: string): string[] => (one(key) ?? '').split(/[\s,]+/).filter(Boolean)
  const language = one('lang') ?? 'en'
  const house = one('profile') ?? 'general'
  if (!houses.includes(house as House))
    throw new RangeError(`Cannot judge "${name}" by "${house}": no such house`)
  return {
    group,
    name: name.trim(),
    house: house as House,
    language,
    draft: (one('draft') ?? '').replaceAll('\\n', '\n'),
    sources: (fields.get('source') ?? []).map((line, i) => sourceOf(line, i, language)),
    quotation: Number(one('quotation') ?? 1),
    verdicts: (one('verdict') ?? '').split('|').map((verdict) => verdict.trim() as Verdict),
    severity: one('severity') as Severity | null,
    codes: list('codes') as EditCode[],
    not: list('not'),
    faithful: one('faithful') === 'yes',
  }
}

function sourceOf(line: string, i: number, language: string): Source {
  const [, head = '', words = ''] = /^(?:\[([^\]]*=[^\]]*)\] ?)?(.*)$/s.exec(line)!
  const facts = new Map(
    head
      .split(';')
      .filter((fact) => fact.includes('='))
      .map((fact) => [fact.split('=')[0]!.trim(), fact.slice(fact.indexOf('=') + 1).trim()] as const),
  )
  const labels = facts.get('pages')?.split('|') ?? []
  const stretches = words.replaceAll('\\n', '\n').split('¦')
  const text = stretches.join('')
  let from = stretches[0]!.length
  const pages = labels.map((label, page) => {
    const at = from
    from += stretches[page + 1]?.length ?? 0
    return { from: at, label: label.trim() }
  })
  return {
    text,
    file: facts.get('file') ?? `${String.fromCharCode(97 + i)}.txt`,
    author: facts.get('author') ?? null,
    title: facts.get('title') ?? null,
    date: facts.get('date') ?? null,
    language: facts.get('lang') ?? language,
    pages,
  }
}
