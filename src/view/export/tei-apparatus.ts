import type { Edit } from '../../judge/edit/edit.ts'
import type { Judgement } from '../../judge/judgement.ts'
import type { Document } from '../../text/document.ts'
import type { Span } from '../../text/span.ts'
import { xmlText } from './xml-text.ts'

/** An entry of the apparatus, where the draft has its reading. */
export interface Entry extends Span {
  readonly judgement: Judgement
  /** Of the edit by which the draft departs from its source. */
  readonly code: string
  /** The first is the source's; each with the ids of the documents that have it. Empty where words are missing. */
  readonly readings: readonly { readonly text: string; readonly documents: readonly string[] }[]
}

/**
 * Where the draft and the witnesses of a quotation differ. Entries do not overlap, the first judgement's go first; a
 * witness whose difference begins or ends elsewhere is left out of the entry: what it has just here is not known.
 */
export function entriesOf(
  judgements: readonly Judgement[],
  draft: Document,
  textOf: (id: string) => string,
): Entry[] {
  const found: Entry[] = []
  for (const judgement of judgements)
    for (const edit of judgement.edits) {
      const { from, to } = edit.quotation
      const { quotation } = judgement
      const isWithin = from >= quotation.from && to <= quotation.to
      if (!isWithin || found.some((one) => meets(one, edit.quotation))) continue
      const readings = readingsOf(edit, judgement, draft, textOf)
      // Of a change in what the letters look like, the letters tell nothing.
      if (readings.length > 1) found.push({ from, to, judgement, code: edit.code, readings })
    }
  return found.sort((a, b) => a.from - b.from || a.to - b.to)
}

function readingsOf(
  edit: Edit,
  { otherWitnesses }: Judgement,
  draft: Document,
  textOf: (id: string) => string,
): Entry['readings'] {
  const byText = new Map<string, Set<string>>()
  const add = (text: string, document: string): void => {
    byText.set(text, (byText.get(text) ?? new Set()).add(document))
  }
  add(spaced(edit, draft.text, textOf(edit.document)), edit.document)
  add(edit.is, draft.id)
  for (const { passage, edits } of otherWitnesses) {
    const [same, other] = edits.filter(({ quotation }) => meets(quotation, edit.quotation))
    if (same === undefined) add(edit.is, passage.document)
    else if (other === undefined && isSame(same.quotation, edit.quotation))
      add(spaced(same, draft.text, textOf(same.document)), passage.document)
  }
  // A document with two places may have both readings: it is named with the first only.
  const named = new Set<string>()
  return [...byText].flatMap(([text, all]) => {
    const documents = [...all].filter((one) => !named.has(one))
    for (const one of documents) named.add(one)
    return documents.length > 0 ? [{ text, documents }] : []
  })
}

/** The source's words of an edit; words that were left out with the space that joins them to the draft's. */
function spaced({ quotation, source, was, is }: Edit, draft: string, text: string): string {
  if (is !== '' || was === '') return was
  const joins = (own: string | undefined, theirs: string | undefined): string =>
    /\S/.test(own ?? ' ') && /\s/.test(theirs ?? '.') ? ' ' : ''
  const before = joins(draft[quotation.from - 1], text[source.from - 1])
  return `${before}${was}${joins(draft[quotation.to], text[source.to])}`
}

/** An entry as TEI has it: the source's reading as the lemma, then the others. */
export function teiEntry(
  { code, readings: [lemma, ...others] }: Entry,
  sigla: ReadonlyMap<string, string>,
): string {
  const reading = (name: 'lem' | 'rdg', one: Entry['readings'][number]): string => {
    const wit = one.documents.map((id) => `#${sigla.get(id)!}`).join(' ')
    return one.text === ''
      ? `<${name} wit="${wit}"/>`
      : `<${name} wit="${wit}">${xmlText(one.text)}</${name}>`
  }
  return `<app type="${code}">${reading('lem', lemma!)}${others.map((one) => reading('rdg', one)).join('')}</app>`
}

// Two at one empty place meet too; one that ends where the other begins does not.
function meets(a: Span, b: Span): boolean {
  return (a.from < b.to && b.from < a.to) || isSame(a, b)
}

function isSame(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to
}
