/**
 * A page drawn as text, in Courier of 10 points on lines 12 points apart, so that its columns, indents and gaps are
 * what the drawing shows: one character is 6 points wide. `{8}` at the start of a line sets it in that size,
 * `^1^` raises what it encloses and sets it smaller.
 */
export type DrawnPage = string

/** A page by its content operators, or one that is a picture and nothing else. */
export interface RawPage {
  readonly operators?: string
  readonly image?: boolean
  /** Degrees by which a viewer turns the page. */
  readonly rotate?: number
}

/** What a file says besides its pages. Dictionaries are written as in the file. */
export interface PdfExtras {
  readonly info?: Readonly<Record<string, string>>
  readonly lang?: string
  /** The value of /PageLabels, as `<</Nums [0 <</S /r>>]>>`. */
  readonly labels?: string
  /** Locks the file with a password that nobody knows. */
  readonly locked?: boolean
}

const fonts = { F1: 'Courier', F2: 'Times-Roman', F3: 'Helvetica' } as const

/** The bytes of a PDF file with these pages: 612 by 792 points each, drawn from the top left at (72, 720). */
export function pdfOf(pages: readonly (DrawnPage | RawPage)[], extras: PdfExtras = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const reserve = (): number => add('')
  const root = reserve()
  const tree = reserve()
  // Codes 1 to 3 are what typesetters have and WinAnsi lacks.
  const encoding = add(
    '<</Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl /dotlessi]>>',
  )
  const fontEntries = Object.entries(fonts).map(
    ([key, name]) =>
      `/${key} ${add(`<</Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding ${encoding} 0 R>>`)} 0 R`,
  )
  const image = add(
    stream(
      '\x80',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    ),
  )
  const resources = `<</Font <<${fontEntries.join(' ')}>> /XObject <</Im ${image} 0 R>>>>`
  const kids = pages.map((page) => {
    const content = add(stream(operatorsOf(page)))
    const rotate = typeof page === 'string' || !page.rotate ? '' : ` /Rotate ${page.rotate}`
    return add(
      `<</Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Resources ${resources} /Contents ${content} 0 R${rotate}>>`,
    )
  })
  objects[tree - 1] =
    `<</Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`
  const lang = extras.lang === undefined ? '' : ` /Lang ${textString(extras.lang)}`
  const labels = extras.labels === undefined ? '' : ` /PageLabels ${extras.labels}`
  objects[root - 1] = `<</Type /Catalog /Pages ${tree} 0 R${lang}${labels}>>`
  const info = add(
    `<<${Object.entries(extras.info ?? {})
      .map(([key, value]) => `/${key} ${textString(value)}`)
      .join(' ')}>>`,
  )
  const secret = 'x'.repeat(32)
  const lock = extras.locked
    ? ` /Encrypt ${add(`<</Filter /Standard /V 1 /R 2 /P -44 /O (${secret}) /U (${secret})>>`)} 0 R /ID [(${secret}) (${secret})]`
    : ''
  return Buffer.from(fileOf(objects, `/Root ${root} 0 R /Info ${info} 0 R${lock}`), 'latin1')
}

/** The operator that shows `text` at a place, in points from the bottom left. */
export function shown(
  text: string,
  x: number,
  y: number,
  size = 10,
  font: keyof typeof fonts = 'F1',
): string {
  return `BT /${font} ${size} Tf ${x} ${y} Td ${literal(text)} Tj ET\n`
}

function operatorsOf(page: DrawnPage | RawPage): string {
  if (typeof page === 'string') return page.replace(/^\n/, '').split('\n').map(operatorsOfLine).join('')
  return (page.image ? 'q 612 0 0 792 0 0 cm /Im Do Q\n' : '') + (page.operators ?? '')
}

function operatorsOfLine(line: string, index: number): string {
  const sized = /^\{(\d+)\}(.*)$/.exec(line)
  const size = sized ? Number(sized[1]) : 10
  const y = 720 - 12 * index
  let x = 72
  let out = ''
  for (const [drawn, raised] of (sized ? sized[2]! : line).matchAll(
    /\^([^^]+)\^|[^^]+?(?= {2,}| *\^|$)| +/g,
  )) {
    const words = raised ?? drawn
    const points = raised === undefined ? size : size * 0.6
    if (words.trim() !== '') out += shown(words, x, raised === undefined ? y : y + 4, points)
    x += words.length * points * 0.6
  }
  return out
}

const winAnsi: Readonly<Record<string, string>> = {
  ﬁ: '\x01',
  ﬂ: '\x02',
  ı: '\x03',
  '€': '\x80',
  '…': '\x85',
  '†': '\x86',
  '‡': '\x87',
  '‘': '\x91',
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
  '•': '\x95',
  '–': '\x96',
  '—': '\x97',
}

function literal(text: string): string {
  const bytes = [...text].map((letter) => winAnsi[letter] ?? letter).join('')
  return `(${bytes.replace(/[\\()]/g, (special) => `\\${special}`)})`
}

/** Text that is not drawn has an encoding of its own. */
function textString(text: string): string {
  const units = Array.from(text, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'))
  return `<feff${units.join('')}>`
}

function stream(body: string, entries = ''): string {
  return `<<${entries} /Length ${body.length}>>\nstream\n${body}\nendstream`
}

function fileOf(objects: readonly string[], trailer: string): string {
  let out = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'
  const places = objects.map((body, index) => {
    const place = out.length
    out += `${index + 1} 0 obj\n${body}\nendobj\n`
    return place
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  return `${out}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size ${objects.length + 1} ${trailer}>>\nstartxref\n${out.length}\n%%EOF\n`
}
