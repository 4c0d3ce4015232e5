import type { Suppressed } from '../../finding/finding.ts'
import type { Judgement } from '../../judge/judgement.ts'
import { reasonOf } from '../suppression.ts'
import { docxParagraph, docxRun } from './docx-run.ts'

/** Places of a quotation that a comment names besides its own. */
const OTHERS = 6

/** What is said of a quotation, as a comment of a Word file; `pathOf` has the path of a document. */
export function docxComment(
  id: number,
  judgement: Judgement,
  suppressed: Suppressed | null,
  pathOf: (document: string) => string,
): string {
  const { verdict, severity, message, source, suggestion, pieces, otherWitnesses } = judgement
  const name = verdict.replaceAll('-', ' ')
  const word = suppressed ? ' (suppressed)' : severity === 'none' ? '' : ` (${severity})`
  const words = pieces.map((piece) => piece.source.exact).join(' … ') || source?.exact
  const others = otherWitnesses
    .slice(0, OTHERS)
    .map(({ passage }) => `${pathOf(passage.document)}, ${passage.label}`)
  const more = otherWitnesses.length - others.length
  const lines = [
    docxRun(message),
    source && words ? docxRun(`${pathOf(source.document)}, ${source.label}: “${words}”`) : '',
    suggestion === null ? '' : `${docxRun('The source’s words: ', { bold: true })}${docxRun(suggestion)}`,
    others.length === 0
      ? ''
      : docxRun(`Also in ${others.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`),
    suppressed ? docxRun(`Suppressed: ${reasonOf(suppressed)}`) : '',
  ].filter((line) => line !== '')
  const reference = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>'
  const first = `${reference}${docxRun(`${name[0]!.toUpperCase()}${name.slice(1)}${word}`, { bold: true })}`
  const body = [first, ...lines].map((runs) => docxParagraph('CommentText', runs)).join('')
  return `<w:comment w:id="${id}" w:author="Stemma" w:initials="St">${body}</w:comment>`
}
