/** A stretch of a paragraph. A `note` or `page` mark takes no room in the words: it stands between two of them. */
export interface Inline {
  readonly kind: 'text' | 'strong' | 'emphasis' | 'note' | 'page'
  /** The words; for a mark, its label. */
  readonly text: string
}

export interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph'
  readonly inlines: readonly Inline[]
}

/** What a person wrote: `# title`, `## heading`, paragraphs, `**strong**`, `*emphasis*`, `[^1]` notes, `[[450]]` pages. */
export interface Manuscript {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly notes: ReadonlyMap<string, readonly Inline[]>
}

const mark = /\*\*(?<strong>[^*]+)\*\*|\*(?<emphasis>[^*]+)\*|\[\^(?<note>\w+)\]|\[\[(?<page>\w+)\]\]/g

/** Reads a manuscript. Paragraphs are parted by empty lines; a paragraph that begins `[^1]:` is a note. */
export function manuscript(source: string): Manuscript {
  const blocks: Block[] = []
  const notes = new Map<string, readonly Inline[]>()
  for (const paragraph of source.trim().split(/\n{2,}/)) {
    const note = /^\[\^(\w+)\]:\s*/.exec(paragraph)
    if (note) notes.set(note[1]!, inlines(paragraph.slice(note[0].length)))
    else if (paragraph.startsWith('## '))
      blocks.push({ kind: 'heading', inlines: inlines(paragraph.slice(3)) })
    else if (paragraph.startsWith('# ')) blocks.push({ kind: 'title', inlines: inlines(paragraph.slice(2)) })
    else blocks.push({ kind: 'paragraph', inlines: inlines(paragraph) })
  }
  const title = blocks.find((block) => block.kind === 'title')
  return { title: title ? words(title.inlines) : '', blocks, notes }
}

/** The words alone, without marks. */
export function words(parts: readonly Inline[]): string {
  return parts.map(({ kind, text }) => (kind === 'note' || kind === 'page' ? '' : text)).join('')
}

/** Text made safe to stand between two tags or in an attribute. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function inlines(source: string): Inline[] {
  const out: Inline[] = []
  let from = 0
  for (const match of source.matchAll(mark)) {
    if (match.index > from) out.push({ kind: 'text', text: source.slice(from, match.index) })
    for (const kind of ['strong', 'emphasis', 'note', 'page'] as const) {
      const text = match.groups?.[kind]
      if (text !== undefined) out.push({ kind, text })
    }
    from = match.index + match[0].length
  }
  if (from < source.length) out.push({ kind: 'text', text: source.slice(from) })
  return out
}
