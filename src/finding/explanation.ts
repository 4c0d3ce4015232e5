import { explanationsMd } from './explanations-md.ts'

/** What a rule is about: an edit A01 to A40, an effect B01 to B15, provenance C01 to C13, or what a report says. */
export type RuleKind =
  | 'edit'
  | 'effect'
  | 'provenance'
  | 'verdict'
  | 'finding'
  | 'tolerance'
  | 'profile'
  | 'limit'

/** What a rule, code or verdict means, as `explanations.md` says it. */
export interface Explanation {
  /** As reports name it: "A28", "silently-cut", "source/unreadable". */
  readonly rule: string
  readonly kind: RuleKind
  /** The heading that it stands under. */
  readonly section: string
  readonly name: string
  readonly meaning: string
  /** Drafts that show it, and drafts just on the other side of the line. */
  readonly examples: readonly Example[]
  /** The codes that the table of verdicts has for a tolerance; empty elsewhere. */
  readonly countsAs: readonly string[]
}

export interface Example {
  /** Whether the draft shows the rule, or is just on the other side of the line. */
  readonly shows: boolean
  readonly sources: readonly ExampleSource[]
  readonly draft: string
  /** Where the line runs; null where the meaning says it. */
  readonly why: string | null
}

export interface ExampleSource {
  readonly text: string
  readonly title: string | null
  readonly author: string | null
  readonly date: string | null
  readonly edition: string | null
  readonly language: string | null
  readonly page: string | null
  readonly readable: boolean
}

/** Every entry, in the order of the file. */
export function explanations(): Explanation[] {
  return explanationsMd.split(/^## /m).slice(1).flatMap(sectionOf)
}

// "## Edits: what was done to the words": the first word is the kind, in the plural.
function sectionOf(section: string): Explanation[] {
  const [heading = '', ...entries] = section.split(/^### /m)
  const [kind = '', title = ''] = heading.trim().split(': ')
  return entries.map((entry) => entryOf(entry, kind.toLowerCase().replace(/s$/, '') as RuleKind, title))
}

function entryOf(entry: string, kind: RuleKind, section: string): Explanation {
  const [head = '', ...body] = entry.trim().split('\n')
  const lines = body.join('\n').split('\n- ')
  const listed = lines.slice(1).map((line) => line.replace(/\s*\n\s*/g, ' ').trim())
  const counts = listed.find((line) => line.startsWith('counts as: '))
  return {
    rule: head.slice(0, head.indexOf(' ')),
    kind,
    section,
    name: head.slice(head.indexOf(' ') + 1),
    meaning: lines[0]!.trim().replace(/\s+/g, ' '),
    examples: examplesOf(listed),
    countsAs: counts ? counts.slice('counts as: '.length).split(', ') : [],
  }
}

function examplesOf(lines: readonly string[]): Example[] {
  const found: Example[] = []
  let sources: ExampleSource[] = []
  let used = false
  for (const line of lines) {
    const [, key, facts = '', text = ''] = /^(source|is not|is|why)(?: \(([^)]*)\))?: (.*)$/.exec(line) ?? []
    if (key === 'source') {
      if (used) sources = []
      used = false
      sources.push(sourceOf(text, facts))
    } else if (key === 'why') found.push({ ...found.pop()!, why: text })
    else if (key !== undefined) {
      found.push({ shows: key === 'is', sources, draft: withUnseen(text), why: null })
      used = true
    }
  }
  return found
}

function sourceOf(text: string, facts: string): ExampleSource {
  const known = new Map(
    facts.split('; ').map((fact) => {
      const [name = '', ...value] = fact.split(' ')
      return [name, value.join(' ')]
    }),
  )
  const fact = (name: string): string | null => known.get(name) ?? null
  return {
    text: withUnseen(text),
    title: fact('title'),
    author: fact('author'),
    date: fact('date'),
    edition: fact('edition'),
    language: fact('language'),
    page: fact('page'),
    readable: !known.has('unreadable'),
  }
}

const unseen: readonly (readonly [sign: string, character: string])[] = [
  ['↵', '\n'],
  ['⟦soft hyphen⟧', '\u00ad'],
  ['⟦zero-width space⟧', '\u200b'],
  ['⟦combining diaeresis⟧', '\u0308'],
]

function withUnseen(text: string): string {
  return unseen.reduce((out, [sign, character]) => out.replaceAll(sign, character), text)
}

/** What is known of a source of an example, for people: "Arkady Chubarin", "p. 452"; often nothing. */
export function knownOf(source: ExampleSource): string[] {
  const { title, author, date, edition, language, page, readable } = source
  return [
    author,
    title,
    date,
    edition && `${edition} edition`,
    page && `p. ${page}`,
    language && `language: ${language}`,
    readable ? null : 'unreadable',
  ].filter((fact) => fact !== null)
}

/** A text of an example as the file has it: signs and names for what cannot be seen. */
export function withSigns(text: string): string {
  return unseen.reduce((out, [sign, character]) => out.replaceAll(character, sign), text)
}
