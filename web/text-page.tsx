import { memo, type ReactNode, useMemo } from 'react'
import type { TextJson } from '../src/server/api.ts'
import { type Block, blocksOf } from './block.ts'
import { type Inked, nested, type Piece } from './nested.ts'

/** What a stretch of a text is shown as. */
export interface Ink {
  /** The element; `mark` where a reader is meant to look. */
  readonly as: 'mark' | 'em' | 'del' | 'code' | 'span' | 'sup'
  readonly className: string
  /** Shown before the stretch and read out as `label`; no part of the text that is copied. */
  readonly sign?: string
  readonly label?: string
  /** Words shown behind the stretch, as those that an ellipsis swallowed. */
  readonly restored?: string
  /** What is chosen by a click. */
  readonly chooses?: string
}

const NONE: readonly Inked<Ink>[] = []

/** A text as it is set, with inks: `inks` for good, `passing` for what is looked at now. */
export function TextPage({
  text,
  inks,
  passing,
}: {
  readonly text: TextJson
  readonly inks: readonly Inked<Ink>[]
  readonly passing: readonly Inked<Ink>[]
}): ReactNode {
  const blocks = useMemo(() => blocksOf(text.text, text.ranges), [text])
  const lasting = useMemo(() => dealt(blocks, [...inks, ...rangeInks(text)]), [blocks, inks, text])
  const now = useMemo(() => dealt(blocks, passing), [blocks, passing])
  const pages = useMemo(() => dealtPages(blocks, text.pages), [blocks, text])
  return (
    <div className="text" lang={text.document.language ?? undefined}>
      {blocks.map((block, i) => (
        <Paragraph
          key={block.from}
          text={text.text}
          block={block}
          page={pages.get(i) ?? null}
          inks={lasting.get(i) ?? NONE}
          passing={now.get(i) ?? NONE}
        />
      ))}
    </div>
  )
}

const tags = { paragraph: 'p', quote: 'blockquote', note: 'aside', furniture: 'p' } as const

const Paragraph = memo(function Paragraph({
  text,
  block,
  page,
  inks,
  passing,
}: {
  readonly text: string
  readonly block: Block
  readonly page: string | null
  readonly inks: readonly Inked<Ink>[]
  readonly passing: readonly Inked<Ink>[]
}): ReactNode {
  const Tag = block.kind === 'heading' ? (`h${Math.min(6, block.level + 2)}` as 'h3') : tags[block.kind]
  return (
    <Tag className={`block ${block.kind}`} dir="auto" role={block.kind === 'note' ? 'note' : undefined}>
      {page === null ? null : <span className="page" data-words={page} />}
      <Pieces text={text} pieces={nested(block, [...inks, ...passing])} />
    </Tag>
  )
})

function Pieces({
  text,
  pieces,
}: {
  readonly text: string
  readonly pieces: readonly Piece<Ink>[]
}): ReactNode {
  return pieces.map((piece) => {
    if (piece.ink === null) return text.slice(piece.from, piece.to)
    const { as: Tag, className, sign, label, restored, chooses } = piece.ink
    return (
      <Tag
        key={`${piece.from} ${piece.to} ${className}`}
        className={className}
        data-sign={piece.first ? sign : undefined}
        data-label={piece.first ? label : undefined}
        data-restored={restored}
        data-chooses={chooses}
      >
        <Pieces text={text} pieces={piece.pieces} />
      </Tag>
    )
  })
}

const settings: Readonly<Record<string, Pick<Ink, 'as' | 'className'>>> = {
  emphasis: { as: 'em', className: 'emphasis' },
  deleted: { as: 'del', className: 'deleted' },
  code: { as: 'code', className: 'code' },
  'note-marker': { as: 'sup', className: 'note-marker' },
  head: { as: 'span', className: 'aside-of-page' },
  'page-number': { as: 'span', className: 'aside-of-page' },
  'line-number': { as: 'span', className: 'aside-of-page' },
}

function rangeInks({ ranges }: TextJson): Inked<Ink>[] {
  return ranges.flatMap(({ kind, from, to }) => {
    const ink = settings[kind]
    return ink && from < to ? [{ from, to, ink }] : []
  })
}

/** Deals stretches to the blocks they touch; both are walked once. */
function dealt(blocks: readonly Block[], inks: readonly Inked<Ink>[]): Map<number, Inked<Ink>[]> {
  const out = new Map<number, Inked<Ink>[]>()
  let first = 0
  for (const ink of [...inks].sort((a, b) => a.from - b.from)) {
    while (first < blocks.length && blocks[first]!.to < ink.from) first++
    for (let i = first; i < blocks.length && blocks[i]!.from <= ink.to; i++) {
      const list = out.get(i)
      if (list) list.push(ink)
      else out.set(i, [ink])
    }
  }
  return out
}

/** The page that begins at or before a block and after the one before it. */
function dealtPages(blocks: readonly Block[], pages: TextJson['pages']): Map<number, string> {
  const out = new Map<number, string>()
  let at = 0
  for (const { from, label, scan } of pages) {
    while (at < blocks.length && blocks[at]!.to <= from) at++
    const scanned = scan === null ? '' : `scan ${scan}`
    if (at < blocks.length) out.set(at, label === null ? scanned : `p. ${label}${scanned && ` [${scanned}]`}`)
  }
  return out
}
