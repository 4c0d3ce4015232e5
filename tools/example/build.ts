/**
 * Makes the example's Word, PDF and EPUB files from the manuscripts in this folder: `node tools/example/build.ts`.
 * The same manuscripts give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { docx } from './docx.ts'
import { epub } from './epub.ts'
import { type Manuscript, manuscript } from './manuscript.ts'
import { pdf } from './pdf.ts'
import { breaks } from './setting.ts'

const sources = new URL('../../examples/sources/', import.meta.url)

function text(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}

function read(name: string): Manuscript {
  return manuscript(text(name))
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(new URL(name, sources), bytes)
}

write('board-minutes-1926-12-09.docx', docx(read('minutes.md')))
write(
  'footing-of-the-breakwater.pdf',
  pdf(read('report.md'), {
    author: 'A. Chubarin',
    heads: ['TRANSACTIONS OF THE HYRNE SOCIETY', 'THE KELSUND BREAKWATER'],
    breaks: breaks(text('hyphens.txt')),
  }),
)
write(
  'salt-and-minutes.epub',
  epub(read('memoir.md'), { author: 'Nils Ferrand', year: '1957', publisher: 'Lantern Press, Rimstad' }),
)
