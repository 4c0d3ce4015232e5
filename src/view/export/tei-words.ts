import type { Judgement } from '../../judge/judgement.ts'
import type { Quotation } from '../../quote/quotation.ts'
import type { Document, Page } from '../../text/document.ts'
import type { Span } from '../../text/span.ts'
import { judgedIn, stretches } from './laid-out.ts'
import { type Entry, teiEntry } from './tei-apparatus.ts'
import { xmlText } from './xml-text.ts'

/** Ids of the elements of quotations. A class because a quotation has as many elements as paragraphs and crossings ask for. */
export class QuotationIds {
  readonly #ids: ReadonlyMap<string, string>
  readonly #elements = new Map<string, number>()

  constructor(judgements: readonly Judgement[]) {
    this.#ids = new Map(judgements.map(({ quotation }, i) => [quotation.id, `q${i + 1}`]))
  }

  /** Of the first element. */
  of({ id }: Quotation): string {
    return this.#ids.get(id)!
  }

  /** Of a new element, and of the one before it, null for the first. */
  next(quotation: Quotation): { readonly id: string; readonly before: string | null } {
    const own = this.of(quotation)
    const count = (this.#elements.get(own) ?? 0) + 1
    this.#elements.set(own, count)
    const name = (n: number): string => (n === 1 ? own : `${own}.${n}`)
    return { id: name(count), before: count === 1 ? null : name(count - 1) }
  }
}

/** What the words of a paragraph are set with. */
export interface TeiDesk {
  readonly draft: Document
  readonly judgements: readonly Judgement[]
  /** Of the apparatus, in order. */
  readonly entries: readonly Entry[]
  readonly sigla: ReadonlyMap<string, string>
  readonly ids: QuotationIds
  readonly elementOf: (quotation: Quotation) => string
}

/** The words of a paragraph, with elements for the quotations in it, the apparatus where it stands, and the page breaks. */
export function teiWords(paragraph: Span, desk: TeiDesk): string {
  const { draft, sigla, ids, elementOf } = desk
  const judged = judgedIn(paragraph, draft, desk.judgements)
  const entries = desk.entries.filter((one) => judged.includes(one.judgement) && fits(one, paragraph, judged))
  const breaks = draft.pages.filter(({ from }) => from >= paragraph.from && from < paragraph.to)
  const steps = stretches(paragraph, [
    ...judged.flatMap(({ quotation }) => [quotation.from, quotation.to]),
    ...entries.flatMap(({ from, to }) => [from, to]),
    ...breaks.map(({ from }) => from).filter((at) => !entries.some((one) => one.from < at && at < one.to)),
  ])
  const out: string[] = []
  let open: Judgement[] = []
  const start = (judgement: Judgement): void => {
    const { quotation, source } = judgement
    const { id, before } = ids.next(quotation)
    const from = source ? ` source="#${sigla.get(source.document)!}"` : ''
    const prev = before === null ? '' : ` prev="#${before}"`
    out.push(`<${elementOf(quotation)} xml:id="${id}"${prev}${from} ana="#${judgement.verdict}">`)
    open.push(judgement)
  }
  const end = (): Judgement => {
    const judgement = open.pop()!
    out.push(`</${elementOf(judgement.quotation)}>`)
    return judgement
  }
  const begins = ({ quotation }: Judgement, at: number): boolean =>
    Math.max(quotation.from, paragraph.from) === at
  const gaps = (at: number, starting: boolean): void => {
    for (const entry of entries)
      if (entry.to === at && entry.from === at && begins(entry.judgement, at) === starting)
        out.push(teiEntry(entry, sigla))
  }
  const turn = (at: number): void => {
    gaps(at, false)
    // Whoever crosses one that ends here is ended with it and begun again.
    const again: Judgement[] = []
    while (open.some(({ quotation }) => quotation.to === at)) {
      const ended = end()
      if (ended.quotation.to !== at) again.unshift(ended)
    }
    again.forEach(start)
    if (at >= paragraph.to) return
    judged.filter((one) => begins(one, at)).forEach(start)
    gaps(at, true)
    for (const page of breaks) if (page.from === at) out.push(pageBreak(page))
  }
  for (const step of steps) {
    turn(step.from)
    const entry = entries.find(({ from, to }) => from === step.from && to === step.to)
    out.push(entry ? teiEntry(entry, sigla) : xmlText(draft.text.slice(step.from, step.to)))
  }
  turn(paragraph.to)
  while (open.length > 0) end()
  open = []
  return out.join('')
}

/** Whether an entry lies in the paragraph, and no quotation begins or ends within it. */
function fits({ from, to }: Entry, paragraph: Span, judged: readonly Judgement[]): boolean {
  const isCut = (at: number): boolean => from < at && at < to
  return (
    from >= paragraph.from &&
    to <= paragraph.to &&
    !judged.some(({ quotation }) => isCut(quotation.from) || isCut(quotation.to))
  )
}

function pageBreak({ label, scan }: Page): string {
  const name = label ?? (scan === null ? null : String(scan))
  return name === null ? '<pb/>' : `<pb n="${xmlText(name)}"/>`
}
