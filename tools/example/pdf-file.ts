import { font, literal } from './times-roman.ts'

/** What a PDF says of itself: `first` is the number printed on its first page. */
export interface PdfFacts {
  readonly title: string
  readonly author: string
  readonly first: number
  readonly width: number
  readonly height: number
}

/** A PDF whose pages are lists of text operators in the one font F1. It bears no date and no identifier. */
export function pdfFile(
  facts: PdfFacts,
  sheets: readonly { readonly operators: readonly string[] }[],
): Uint8Array {
  const kids = sheets.map((_, i) => `${5 + 2 * i} 0 R`)
  const labels = `<< /Nums [ 0 << /S /D /St ${facts.first} >> ] >>`
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /PageLabels ${labels} /Lang (en-GB) >>`,
    `<< /Type /Pages /Kids [ ${kids.join(' ')} ] /Count ${kids.length} /MediaBox [ 0 0 ${facts.width} ${facts.height} ] >>`,
    font,
    `<< /Title ${literal(facts.title)} /Author ${literal(facts.author)} >>`,
  ]
  sheets.forEach(({ operators }, i) => {
    const stream = operators.join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * i} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    )
  })
  // Every string is ASCII by now, so that a character is a byte and offsets can be counted on the text.
  let out = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const at = out.length
    out += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${out.length}\n%%EOF\n`
  return new TextEncoder().encode(out + table + trailer)
}
