const divisions = ['div', 'div0', 'div1', 'div2', 'div3', 'div4', 'div5', 'div6', 'div7']

/** Elements that hold others and no words of their own: what stands directly in them stands by itself. */
export const containers: ReadonlySet<string> = new Set([
  ...[
    'teiCorpus',
    'TEI',
    'TEI.2',
    'text',
    'front',
    'body',
    'back',
    'group',
    'floatingText',
    'epigraph',
    'lg',
    'sp',
  ],
  ...[
    'spGrp',
    'castList',
    'castGroup',
    'listBibl',
    'noteGrp',
    'argument',
    'titlePage',
    'docTitle',
    'opener',
    'list',
  ],
  ...[
    'closer',
    'postscript',
    'figure',
    'surface',
    'zone',
    'performance',
    'prologue',
    'epilogue',
    'set',
    'sourceDoc',
  ],
  ...divisions,
])

/** Elements that an empty line parts from what stands around them. */
export const paragraphs: ReadonlySet<string> = new Set([
  ...[
    'p',
    'ab',
    'head',
    'table',
    'trailer',
    'byline',
    'u',
    'eg',
    'imprimatur',
    'entry',
    'entryFree',
    'biblStruct',
  ],
  ...containers,
])

/** Elements that stand on a line of their own. */
export const lines: ReadonlySet<string> = new Set([
  ...['l', 'item', 'speaker', 'addrLine', 'line', 'castItem', 'titlePart', 'lb'],
  ...['sense', 'roleDesc', 'headItem', 'headLabel'],
])

/** Elements that stand in the line within running words, and by themselves in a container: 1 on a line, 2 apart. */
export const either: ReadonlyMap<string, 1 | 2> = new Map([
  ...(['stage', 'note', 'cit', 'q', 'quote', 'said', 'docAuthor', 'docImprint'] as const).map(paragraph),
  ...(['docDate', 'docEdition', 'address'] as const).map(paragraph),
  ...(['bibl', 'label', 'salute', 'signed', 'dateline'] as const).map(line),
])

function paragraph(name: string): readonly [string, 2] {
  return [name, 2]
}

function line(name: string): readonly [string, 1] {
  return [name, 1]
}

/** Elements that say that the words in them are another's. */
export const quotations: ReadonlySet<string> = new Set(['q', 'quote', 'said'])

/** What the page does not show: descriptions, the editor's apparatus, places in a picture. */
export const unseen: ReadonlySet<string> = new Set([
  ...[
    'facsimile',
    'standOff',
    'figDesc',
    'witDetail',
    'wit',
    'listWit',
    'interpGrp',
    'interp',
    'spanGrp',
    'span',
  ],
  ...[
    'listApp',
    'certainty',
    'respons',
    'precision',
    'timeline',
    'linkGrp',
    'joinGrp',
    'altGrp',
    'fs',
    'xenoData',
  ],
  ...['listChange', 'listTranspose', 'binaryObject', 'desc', 'index'],
])

/** The signs that a printer sets where a word goes on in the next line. */
export const lineHyphens: ReadonlySet<string> = new Set(['-', '\u00ad', '\u2010', '\u2011', '¬', '⸗', '='])

export function isDivision(name: string): boolean {
  return divisions.includes(name)
}
