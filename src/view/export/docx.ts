import type { CheckReport } from '../../finding/check-report.ts'
import type { Judgement } from '../../judge/judgement.ts'
import type { Document } from '../../text/document.ts'
import { summaryLine } from '../check-text.ts'
import { suppressedQuotations } from '../suppression.ts'
import { docxComment } from './docx-comment.ts'
import { docxPackage } from './docx-package.ts'
import { docxParagraph, docxRun } from './docx-run.ts'
import { docxStyles } from './docx-styles.ts'
import { inPieces, type LaidOut, type PlacedPiece } from './laid-out.ts'

/**
 * The drafts as a Word file: their text with its headings, quotations and emphasis, a comment at every quotation, a wave
 * under what its source has otherwise, and a last page that says how they were checked. The layout of the draft's own
 * file is not kept.
 */
export function checkDocx(report: CheckReport, version: string): Uint8Array {
  const quiet = suppressedQuotations(report)
  const paths = new Map([...report.sources, ...report.documents].map(({ id, path }) => [id, path]))
  const said = report.judgements.filter(({ verdict }) => verdict !== 'not-a-quotation')
  const numbers = new Map(said.map((judgement, i) => [judgement, i]))
  const comments = said.map((judgement, i) =>
    docxComment(i, judgement, quiet.get(judgement.quotation.id) ?? null, (id) => paths.get(id) ?? id),
  )
  const title = report.drafts.map(({ title, path }) => title ?? path).join(', ')
  const bodies = report.drafts.map((draft) => draftBody(draft, said, numbers))
  const size =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'
  return docxPackage({
    title: `${title}: its quotations, checked`,
    body: `${bodies.join(pageBreak)}${pageBreak}${method(report, version)}${size}`,
    comments: comments.join(''),
    styles: docxStyles(report.drafts[0]?.language ?? 'en'),
  })
}

const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'

function draftBody(
  draft: Document,
  judgements: readonly Judgement[],
  numbers: ReadonlyMap<Judgement, number>,
): string {
  const pieceRuns = (piece: PlacedPiece): string => {
    const starts = piece.begins.map((one) => `<w:commentRangeStart w:id="${numbers.get(one)!}"/>`)
    const words = docxRun(draft.text.slice(piece.from, piece.to), {
      italic: piece.emphasis,
      wave: piece.differs,
    })
    return [...starts, words, ...piece.ends.map((one) => reference(numbers.get(one)!))].join('')
  }
  return inPieces(draft, judgements)
    .map(({ paragraph, pieces }) => docxParagraph(styleOf(paragraph), pieces.map(pieceRuns).join('')))
    .join('\n')
}

function styleOf({ kind, level }: LaidOut): string | null {
  if (kind === 'heading') return `Heading${level}`
  return kind === 'quote' ? 'Quote' : kind === 'note' ? 'FootnoteText' : null
}

function reference(id: number): string {
  return `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`
}

function method(report: CheckReport, version: string): string {
  const lines = (heading: string, all: readonly string[]): string[] =>
    all.length === 0
      ? []
      : [docxParagraph('Heading2', docxRun(heading)), ...all.map((one) => docxParagraph(null, docxRun(one)))]
  const read = report.sources.filter(({ problem }) => problem === null)
  const unread = report.sources.flatMap(({ problem }) => (problem === null ? [] : [problem]))
  return [
    docxParagraph('Heading1', docxRun('How this was checked')),
    docxParagraph(null, docxRun(`${summaryLine(report)} Stemma ${version}.`)),
    docxParagraph(
      null,
      docxRun(
        'The comments say whether the words stand in the sources as quoted. They do not say whether what the words claim is true.',
      ),
    ),
    ...lines(
      'The sources',
      read.map(({ path, title, author, date }) =>
        [author, title, date, path].filter((one) => one !== null).join(', '),
      ),
    ),
    ...lines('Sources that could not be read', unread),
    ...lines(
      'Cited, but not among the sources',
      report.wanted.map(({ author, title }) => (author === null ? title : `${author}, ${title}`)),
    ),
  ].join('')
}
