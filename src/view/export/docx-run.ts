import { xmlText } from './xml-text.ts'

/** How a run of words is set. */
export interface RunLook {
  readonly bold?: boolean
  readonly italic?: boolean
  /** Underlined by a wave: the source has something else. */
  readonly wave?: boolean
}

/** Words as a run; tabs and line ends as Word has them. */
export function docxRun(words: string, { bold, italic, wave }: RunLook = {}): string {
  const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${wave ? '<w:u w:val="wave"/>' : ''}`
  const inside = words
    .split(/(\r\n|\n|\r|\t)/)
    .map((piece, i) => {
      if (i % 2 === 1) return piece === '\t' ? '<w:tab/>' : '<w:br/>'
      return piece === '' ? '' : `<w:t xml:space="preserve">${xmlText(piece)}</w:t>`
    })
    .join('')
  return inside === '' ? '' : `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${inside}</w:r>`
}

/** A paragraph of runs in a named style; none for running text. */
export function docxParagraph(style: string | null, runs: string, more = ''): string {
  const properties = `${style === null ? '' : `<w:pStyle w:val="${style}"/>`}${more}`
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}
