import assert from 'node:assert/strict'
import { SaxesParser } from 'saxes'

/** What may stand in an element of TEI P5, of what Stemma writes: names, and "#" for words. */
const inside: Readonly<Record<string, string>> = {
  TEI: 'teiHeader standOff text',
  teiHeader: 'fileDesc encodingDesc',
  fileDesc: 'titleStmt publicationStmt sourceDesc',
  titleStmt: 'title',
  publicationStmt: 'p',
  sourceDesc: 'listWit',
  listWit: 'witness',
  witness: 'bibl',
  bibl: 'author title edition date idno',
  author: '#',
  edition: '#',
  date: '#',
  idno: '#',
  encodingDesc: 'appInfo variantEncoding classDecl',
  appInfo: 'application',
  application: 'label',
  label: '#',
  variantEncoding: '',
  classDecl: 'taxonomy',
  taxonomy: 'category',
  category: 'catDesc',
  catDesc: '# term',
  standOff: 'listAnnotation',
  listAnnotation: 'annotation',
  annotation: 'note',
  note: '# ref',
  ref: '#',
  text: 'body',
  body: 'div',
  div: 'head div p',
  head: '# quote soCalled title term seg app pb',
  p: '# quote soCalled title term seg app pb',
  quote: '# quote soCalled title term seg app pb',
  soCalled: '# quote soCalled title term seg app pb',
  title: '# quote soCalled title term seg app pb',
  term: '# quote soCalled title term seg app pb',
  seg: '# quote soCalled title term seg app pb',
  app: 'lem rdg',
  lem: '#',
  rdg: '#',
  pb: '',
}

/** A TEI file as it was parsed. */
export interface Tei {
  /** The words of each paragraph and heading as one witness has them, in order. */
  readonly words: (siglum: string) => string[]
  /** Elements by name. */
  readonly count: (name: string) => number
}

interface Block {
  /** Words, and who has them; null for all. */
  readonly pieces: { readonly witnesses: readonly string[] | null; readonly text: string }[]
}

/**
 * Parses TEI and fails unless it is well formed, every element may stand where it stands, ids are unique and every
 * pointer leads somewhere.
 */
export function teiOf(xml: string): Tei {
  const parser = new SaxesParser({ xmlns: false })
  const open: string[] = []
  const names: string[] = []
  const ids = new Set<string>()
  const pointers: string[] = []
  const blocks: Block[] = []
  let witnesses: readonly string[] | null = null
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1)
    if (parent) assert.ok(inside[parent]!.split(' ').includes(name), `<${name}> in <${parent}>`)
    assert.ok(name in inside, `<${name}> is not written`)
    open.push(name)
    names.push(name)
    const { 'xml:id': id, target, ana, prev, source, corresp, wit } = attributes as Record<string, string>
    if (id !== undefined) {
      assert.match(id, /^[a-z][\w.-]*$/)
      assert.ok(!ids.has(id), `two elements are "${id}"`)
      ids.add(id)
    }
    for (const one of [target, ana, prev, source, corresp, wit])
      if (one !== undefined) pointers.push(...one.split(' '))
    if (wit !== undefined) witnesses = wit.split(' ').map((one) => one.slice(1))
    if ((name === 'p' || name === 'head') && open.includes('body')) blocks.push({ pieces: [] })
  })
  parser.on('closetag', ({ name }) => {
    open.pop()
    if (name === 'lem' || name === 'rdg') witnesses = null
  })
  parser.on('text', (text) => {
    const parent = open.at(-1)
    if (parent === undefined) return
    if (text.trim() !== '') assert.ok(inside[parent]!.startsWith('#'), `words in <${parent}>`)
    if (open.includes('body') && inside[parent]!.startsWith('#'))
      blocks.at(-1)!.pieces.push({ witnesses, text })
  })
  parser.write(xml).close()
  for (const pointer of pointers) assert.ok(ids.has(pointer.slice(1)), `nothing is "${pointer}"`)
  return {
    words: (siglum) =>
      blocks.map(({ pieces }) =>
        pieces
          .filter(({ witnesses }) => witnesses === null || witnesses.includes(siglum))
          .map(({ text }) => text)
          .join(''),
      ),
    count: (name) => names.filter((one) => one === name).length,
  }
}
