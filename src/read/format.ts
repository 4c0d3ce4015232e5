/** What Stemma reads, each by a reader of its own. */
export type Format = 'plain' | 'markdown' | 'html' | 'xml' | 'docx' | 'odt' | 'epub' | 'pdf' | 'rtf'

/** What Stemma does not read. */
export type Foreign =
  | 'old-word'
  | 'image'
  | 'pages'
  | 'spreadsheet'
  | 'slides'
  | 'kindle'
  | 'djvu'
  | 'postscript'
  | 'web-archive'
  | 'recording'
  | 'archive'
  | 'program'
  | 'database'
  | 'data'

interface Known {
  /** What a file of this kind is, as it stands in a sentence after "is". */
  readonly what: string
  readonly suffixes: readonly string[]
}

interface Unread extends Known {
  /** What to do with one. */
  readonly instead: string
  /** A person who finds one in a folder of sources expects it to be read, and is told that it was not. */
  readonly expected: boolean
}

/** The formats that are read, and the suffixes that promise them. */
export const formats: Readonly<Record<Format, Known>> = {
  plain: { what: 'plain text', suffixes: ['txt', 'text', 'asc'] },
  markdown: { what: 'Markdown', suffixes: ['md', 'markdown', 'mdown', 'mkd'] },
  html: { what: 'a web page', suffixes: ['html', 'htm', 'xhtml', 'xht', 'shtml', 'hocr'] },
  xml: { what: 'XML', suffixes: ['xml', 'tei', 'fodt', 'alto', 'fb2'] },
  docx: { what: 'a Word document', suffixes: ['docx', 'docm', 'dotx'] },
  odt: { what: 'an OpenDocument text', suffixes: ['odt', 'ott'] },
  epub: { what: 'an EPUB book', suffixes: ['epub'] },
  pdf: { what: 'a PDF', suffixes: ['pdf'] },
  rtf: { what: 'RTF (rich text)', suffixes: ['rtf'] },
}

/**
 * What is not read, and what a folder may hold of it without a word being said. A file with none of the suffixes here
 * or above is a source if it begins like text.
 */
export const foreign: Readonly<Record<Foreign, Unread>> = {
  'old-word': {
    what: 'a Word document in the old format of before 2007',
    instead: 'Open it in Word or LibreOffice, save it as .docx and try again.',
    expected: true,
    suffixes: ['doc', 'dot'],
  },
  image: {
    what: 'an image',
    instead: 'Run OCR on it, or give its text as another file.',
    expected: true,
    suffixes: ['png', 'jpg', 'jpeg', 'tif', 'tiff', 'bmp', 'webp', 'heic', 'avif', 'jp2', 'psd'],
  },
  pages: {
    what: 'a document of Apple Pages',
    instead: 'Export it from Pages as Word or PDF and try again.',
    expected: true,
    suffixes: ['pages'],
  },
  spreadsheet: {
    what: 'a spreadsheet',
    instead: 'Save what should be read of it as text, .docx or PDF and try again.',
    expected: true,
    suffixes: ['xlsx', 'xlsm', 'xls', 'ods', 'numbers'],
  },
  slides: {
    what: 'a presentation',
    instead: 'Save it as PDF and try again.',
    expected: true,
    suffixes: ['pptx', 'ppt', 'pps', 'ppsx', 'odp', 'key'],
  },
  kindle: {
    what: 'a Kindle book',
    instead: 'Convert it to EPUB (Calibre does that) and try again.',
    expected: true,
    suffixes: ['mobi', 'azw', 'azw3', 'prc', 'kfx', 'lit'],
  },
  djvu: {
    what: 'a DjVu scan',
    instead: 'Save its text (djvutxt does that) or convert it to a PDF with a text layer and try again.',
    expected: true,
    suffixes: ['djvu', 'djv'],
  },
  postscript: {
    what: 'PostScript',
    instead: 'Convert it to PDF (ps2pdf does that) and try again.',
    expected: true,
    suffixes: ['ps'],
  },
  'web-archive': {
    what: 'a web page packed with its pictures',
    instead: 'Open it in a browser, save it as HTML and try again.',
    expected: true,
    suffixes: ['mht', 'mhtml', 'webarchive', 'warc'],
  },
  recording: {
    what: 'a sound or video recording',
    instead: 'Give a transcript of it as text.',
    expected: false,
    suffixes: 'mp3 m4a wav flac ogg oga opus aac wma aiff mp4 m4v mov avi mkv webm mpg mpeg wmv 3gp'.split(
      ' ',
    ),
  },
  archive: {
    what: 'an archive of other files',
    instead: 'Unpack it and give the folder.',
    expected: false,
    suffixes: 'zip gz tgz bz2 xz zst 7z rar tar iso dmg cbz cbr'.split(' '),
  },
  program: {
    what: 'a program',
    instead: 'If it should be a document, get another copy.',
    expected: false,
    suffixes: (
      'exe dll so dylib msi apk jar class wasm o a pyc js mjs cjs ts mts cts tsx jsx vue svelte css scss less py rb pl ' +
      'php java c h cc cpp hpp cs go rs swift kt scala sh bash zsh bat cmd ps1 sql r m lua hs el vim'
    ).split(' '),
  },
  database: {
    what: 'a database',
    instead: 'Save what should be read of it as text and try again.',
    expected: false,
    suffixes: 'db sqlite sqlite3 mdb accdb parquet'.split(' '),
  },
  data: {
    what: 'a file of data or settings',
    instead: 'Save what should be read of it as text and try again.',
    expected: false,
    suffixes: (
      'json jsonl ndjson json5 csv tsv yaml yml toml ini cfg conf lock map bib ris enw csl geojson ipynb gif svg eps ico ' +
      'cur ttf otf woff woff2 eot bin dat pak idx pickle npy bak tmp swp part crdownload download lnk url webloc ' +
      'torrent dtd xsd rng rnc xsl xslt aux toc synctex pem crt cer sig'
    ).split(' '),
  },
}

const bySuffix: ReadonlyMap<string, Format | Foreign> = new Map(
  [...Object.entries(formats), ...Object.entries(foreign)].flatMap(([kind, { suffixes }]) =>
    suffixes.map((suffix) => [suffix, kind as Format | Foreign] as const),
  ),
)

/** What a file's name promises; null for a suffix that promises nothing known, or none. */
export function promisedBy(name: string): Format | Foreign | null {
  const suffix = /[^/\\]\.([^./\\]+)$/.exec(name)?.[1]
  return (suffix && bySuffix.get(suffix.toLowerCase())) || null
}

/** True for what has a reader. */
export function isFormat(kind: Format | Foreign): kind is Format {
  return kind in formats
}
