import type { Reference } from '../judge/reference.ts'

/** The works of an RIS file. A line without a tag goes on with the one before. */
export function risReferences(text: string): Reference[] {
  const references: Reference[] = []
  let fields = new Map<string, string[]>()
  let last: string[] | null = null
  const push = (): void => {
    if (fields.size > 0) references.push(referenceOf(fields, references.length))
    fields = new Map()
    last = null
  }
  for (const line of text.split(/\r\n|\n|\r/)) {
    const tagged = /^([A-Z][A-Z0-9]) {0,2}-\s?(.*)$/.exec(line)
    if (!tagged) {
      if (last && line.trim() !== '') last[last.length - 1] += ` ${line.trim()}`
      continue
    }
    const [, tag, value] = tagged
    if (tag === 'TY') push()
    if (tag === 'ER') push()
    else {
      last = fields.get(tag!) ?? []
      last.push(value!.trim())
      fields.set(tag!, last)
    }
  }
  push()
  return references
}

function referenceOf(fields: ReadonlyMap<string, readonly string[]>, count: number): Reference {
  const first = (...tags: readonly string[]): string | null =>
    tags.flatMap((tag) => fields.get(tag) ?? []).find((value) => value !== '') ?? null
  const all = (...tags: readonly string[]): string[] => tags.flatMap((tag) => fields.get(tag) ?? [])
  const authors = all('AU', 'A1')
  return {
    key: first('ID', 'LB') ?? `entry ${count + 1}`,
    title: first('TI', 'T1', 'CT', 'BT'),
    authors: (authors.length > 0 ? authors : all('A2', 'ED')).map(turned),
    date: dateOf(first('DA', 'PY', 'Y1')),
    files: all('L1', 'L2', 'L4').map((path) => path.replace(/^.*[\\/]/, '')),
  }
}

/** "Price, Anselm, Jr." as "Anselm Price". */
function turned(name: string): string {
  const [family = '', given] = name.split(/\s*,\s*/)
  return given ? `${given} ${family}` : family
}

// "1926/02/14/other words", of which each part may be missing.
function dateOf(value: string | null): string | null {
  const match = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(value ?? '')
  if (!match) return null
  return match
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}
