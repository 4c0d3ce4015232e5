import type { Span } from '../text/span.ts'
import type { Entity, NameJoin, NameKind, NameMention } from './named.ts'
import { spelled } from './spelling.ts'

/** One way of writing a name in one document. */
export interface Form {
  readonly kind: NameKind
  readonly name: string
  readonly document: string
  readonly spans: Span[]
}

/** Forms that are taken for one name. */
export interface Draft {
  readonly kind: NameKind
  forms: Form[]
  joins: NameJoin[]
  /** It now belongs to another. */
  into: Draft | null
}

/** The forms of all documents, by kind, spelling and document, in the order in which they are met. */
export function formsOf(
  documents: readonly { readonly id: string; readonly mentions: readonly NameMention[] }[],
): Form[] {
  const forms = new Map<string, Form>()
  for (const { id, mentions } of documents)
    for (const { from, to, kind, name } of mentions) {
      const key = `${kind}\n${name}\n${id}`
      const form = forms.get(key)
      if (form) form.spans.push({ from, to })
      else forms.set(key, { kind, name, document: id, spans: [{ from, to }] })
    }
  return [...forms.values()]
}

/** Whom a draft was joined to in the end. */
export function whole(draft: Draft): Draft {
  let end = draft
  while (end.into) end = end.into
  return end
}

/** Puts one draft into another, with the reason. */
export function join(into: Draft, other: Draft, reason: string, confidence: number): void {
  const [a, b] = [whole(into), whole(other)]
  if (a === b) return
  const named = new Set(a.forms.map(({ name }) => name))
  const shown = fullest(other.forms)
  if (!named.has(shown)) a.joins.push({ a: fullest(into.forms), b: shown, reason, confidence })
  for (const one of b.joins) a.joins.push(one)
  for (const form of b.forms) a.forms.push(form)
  b.into = a
}

/** The name with the most words, then the one written most. */
export function fullest(forms: readonly Form[]): string {
  const counts = new Map<string, number>()
  for (const { name, spans } of forms) counts.set(name, (counts.get(name) ?? 0) + spans.length)
  const rank = ([name, count]: [string, number]): number =>
    name.split(' ').filter((part) => part.length > 2).length * 1000 +
    (/\p{Ll}/u.test(name) ? 500 : 0) +
    Math.min(499, count)
  return [...counts].sort((a, b) => rank(b) - rank(a) || (a[0] < b[0] ? -1 : 1))[0]![0]
}

/** The name to list it by: the fullest, but where its last word is a rare spelling, the fullest of the usual one. */
function heading(forms: readonly Form[]): string {
  const counts = new Map<string, number>()
  for (const { name, spans } of forms)
    counts.set(lastWord(name), (counts.get(lastWord(name)) ?? 0) + spans.length)
  const most = Math.max(...counts.values())
  const usual = forms.filter(({ name }) => 3 * counts.get(lastWord(name))! >= most)
  return fullest(usual)
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** The draft as others see it; `named` is its name where the register or the gazetteer has one. */
export function entityOf(
  draft: Draft,
  named: string | null,
  place: Entity['place'],
  taken: Set<string>,
): Entity {
  const variants = new Map<string, { count: number; documents: Set<string> }>()
  for (const { name, spans, document } of draft.forms) {
    const variant = variants.get(name) ?? { count: 0, documents: new Set<string>() }
    variant.count += spans.length
    variant.documents.add(document)
    variants.set(name, variant)
  }
  const name = named ?? heading(draft.forms)
  const mentions = draft.forms.flatMap(({ document, spans }) =>
    spans.map(({ from, to }) => ({ document, from, to })),
  )
  return {
    id: idOf(draft.kind, name, taken),
    kind: draft.kind,
    name,
    variants: [...variants]
      .map(([exact, { count, documents }]) => ({ exact, count, documents: [...documents] }))
      .sort((a, b) => b.count - a.count || (a.exact < b.exact ? -1 : 1)),
    mentions: mentions.sort((a, b) =>
      a.document === b.document ? a.from - b.from : a.document < b.document ? -1 : 1,
    ),
    place,
    joins: draft.joins,
  }
}

function idOf(kind: NameKind, name: string, taken: Set<string>): string {
  const bare = name
    .split(/[\s-]+/)
    .map((part) => spelled(part).slice(1, -1))
    .filter((part) => part !== '')
    .join('-')
  let id = `${kind}:${bare}`
  for (let n = 2; taken.has(id); n++) id = `${kind}:${bare}-${n}`
  taken.add(id)
  return id
}
