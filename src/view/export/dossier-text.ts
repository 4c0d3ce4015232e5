import type { CheckReport } from '../../finding/check-report.ts'
import type { Suppressed } from '../../finding/finding.ts'
import type { Judgement } from '../../judge/judgement.ts'
import type { Document } from '../../text/document.ts'
import { looks } from '../check-page.ts'
import { type Html, html } from '../html.ts'
import { inPieces, type LaidOut, type PlacedPiece } from './laid-out.ts'

/** A draft as it reads, each quotation a link to what was found of it, with its number and sign behind it. */
export function dossierText(
  draft: Document,
  { judgements, drafts }: CheckReport,
  quiet: ReadonlyMap<string, Suppressed>,
): Html {
  const numbers = new Map(judgements.map((judgement, i) => [judgement, i + 1]))
  const pieceHtml = (piece: PlacedPiece): Html => {
    const plain = html`${draft.text.slice(piece.from, piece.to)}`
    const differing = piece.differs ? html`<u>${plain}</u>` : plain
    const set = piece.emphasis ? html`<em>${differing}</em>` : differing
    const words = piece.gap ? html`${gap}${set}` : set
    const judgement = piece.judgements.at(-1)
    if (!judgement) return words
    const anchors = piece.begins.map((one) => html`<span id="${`t${numbers.get(one)!}`}"></span>`)
    const signs = piece.ends.map((one) => signOf(one, numbers.get(one)!))
    const look = quiet.has(judgement.quotation.id) ? 'none' : judgement.severity
    return html`${anchors}<a class="${`cited ${look}`}" href="${`#q${numbers.get(judgement)!}`}">${words}</a>${signs}`
  }
  const heading = drafts.length > 1 ? html`<h3 class="file">${draft.path}</h3>` : null
  return html`<article class="reading"${draft.language ? html` lang="${draft.language}"` : null}>${heading}
${inPieces(draft, judgements).map(({ paragraph, pieces }) => block(paragraph, pieces.map(pieceHtml)))}
</article>
`
}

const gap = html`<span class="gap" title="The source has words here">‸</span>`

function signOf({ severity, verdict }: Judgement, number: number): Html {
  return html`<sup title="${verdict.replaceAll('-', ' ')}">${looks[severity].sign}${number}</sup>`
}

// Headings of the draft stand below those of the dossier, which end at the second level.
function block({ kind, level }: LaidOut, words: readonly Html[]): Html {
  if (kind === 'heading') {
    const name = { html: `h${Math.min(6, level + 2)}` }
    return html`<${name} dir="auto">${words}</${name}>\n`
  }
  if (kind === 'quote') return html`<blockquote><p dir="auto">${words}</p></blockquote>\n`
  return html`<p${kind === 'note' ? html` class="note-body"` : null} dir="auto">${words}</p>\n`
}
