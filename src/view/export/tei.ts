import type { CheckReport } from '../../finding/check-report.ts'
import type { Judgement } from '../../judge/judgement.ts'
import type { Quotation } from '../../quote/quotation.ts'
import type { Document } from '../../text/document.ts'
import { reasonOf, suppressedQuotations } from '../suppression.ts'
import { type LaidOut, laidOut } from './laid-out.ts'
import { entriesOf } from './tei-apparatus.ts'
import { siglaOf, teiHeader } from './tei-header.ts'
import { QuotationIds, teiWords } from './tei-words.ts'
import { xmlText } from './xml-text.ts'

/**
 * The drafts as TEI P5: every quotation an element with an apparatus of parallel segments, whose lemma is the source's
 * reading, and an annotation that says what was found. The list of elements that are used is in docs/export.md.
 */
export function checkTei(report: CheckReport, version: string): string {
  const sigla = siglaOf(report)
  const ids = new QuotationIds(report.judgements)
  const drafts = report.drafts.map((draft) => draftDiv(draft, report, sigla, ids))
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
${teiHeader(report, version, sigla)}
${standOff(report, ids)}<text>
<body>
${drafts.join('\n')}
</body>
</text>
</TEI>
`
}

function draftDiv(
  draft: Document,
  report: CheckReport,
  sigla: ReadonlyMap<string, string>,
  ids: QuotationIds,
): string {
  const judgements = report.judgements.filter(({ quotation }) => quotation.document === draft.id)
  const texts = new Map(report.documents.map(({ id, text }) => [id, text]))
  const entries = entriesOf(judgements, draft, (id) => texts.get(id)!)
  const words = (paragraph: LaidOut): string =>
    teiWords(paragraph, { draft, judgements, entries, sigla, ids, elementOf })
  const sections: { heads: string[]; blocks: string[] }[] = []
  for (const paragraph of laidOut(draft)) {
    const last = sections.at(-1)
    if (paragraph.kind === 'heading') {
      const head = `<head>${words(paragraph)}</head>`
      if (last && last.blocks.length === 0) last.heads.push(head)
      else sections.push({ heads: [head], blocks: [] })
      continue
    }
    const block = blockOf(paragraph, words(paragraph))
    if (last) last.blocks.push(block)
    else sections.push({ heads: [], blocks: [block] })
  }
  const inner = sections.map(({ heads, blocks }) => {
    // A division holds more than its heading.
    const held = blocks.length === 0 ? ['<p/>'] : blocks
    return `<div>\n${[...heads, ...held].join('\n')}\n</div>`
  })
  const lang = draft.language === null ? '' : ` xml:lang="${xmlText(draft.language)}"`
  const all = inner.length === 0 ? '<p/>' : inner.join('\n')
  return `<div type="draft" corresp="#${sigla.get(draft.id)!}"${lang}>\n${all}\n</div>`
}

function blockOf({ kind, label }: LaidOut, words: string): string {
  if (kind !== 'note') return kind === 'quote' ? `<p rend="block">${words}</p>` : `<p>${words}</p>`
  return `<p rend="note"${label === null || !/\S/.test(label) ? '' : ` n="${xmlText(label)}"`}>${words}</p>`
}

/** What a quotation is in TEI, by what it is in the draft. */
function elementOf({ form, kind }: Quotation): string {
  if (form === 'unmarked') return 'seg'
  if (kind === 'scare') return 'soCalled'
  return kind === 'title' ? 'title' : kind === 'term' ? 'term' : 'quote'
}

function standOff(report: CheckReport, ids: QuotationIds): string {
  if (report.judgements.length === 0) return ''
  const decided = suppressedQuotations(report)
  const annotation = (judgement: Judgement): string => {
    const { quotation, verdict, message, source } = judgement
    const quiet = decided.get(quotation.id)
    const place = source ? ` <ref>${xmlText(`${source.document}, ${source.label}`)}</ref>` : ''
    const decision = quiet ? `<note type="decision">${xmlText(reasonOf(quiet))}</note>` : ''
    return `<annotation motivation="assessing" target="#${ids.of(quotation)}" ana="#${verdict}"><note>${xmlText(message)}${place}</note>${decision}</annotation>`
  }
  return `<standOff>\n<listAnnotation>\n${report.judgements.map(annotation).join('\n')}\n</listAnnotation>\n</standOff>\n`
}
