import { memo, type ReactNode, useMemo, useRef } from 'react'
import type { TextJson } from '../src/server/api.ts'
import { type Block, blocksOf } from './block.ts'
import { useGrowing } from './growing.ts'
import { type Inked, nested, type Piece } from './nested.ts'
import { type Section, sectionsOf } from './section.ts'

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

type Dealt = ReadonlyMap<number, readonly Inked<Ink>[]>

const NOTHING: Dealt = new Map()

/** Sections that are marked at once; a text that has no more is laid out as a whole. */
const AT_ONCE = 3

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
  const sections = useMemo(() => sectionsOf(blocks), [blocks])
  const ready = useGrowing(sections.length, text, AT_ONCE)
  const lasting = useMemo(() => dealt(blocks, [...inks, ...rangeInks(text)]), [blocks, inks, text])
  const now = useMemo(() => dealt(blocks, passing), [blocks, passing])
  const pages = useMemo(() => dealtPages(blocks, text.pages), [blocks, text])
  return (
    <div className="text" lang={text.document.language ?? undefined}>
      {sections.map((section, i) => (
        <Paragraphs
          key={section.first}
          text={text.text}
          section={section}
          blocks={blocks}
          pages={pages}
          lasting={lasting}
          passing={isTouched(section, now) ? now : NOTHING}
          ready={i < ready}
          far={sections.length > AT_ONCE}
        />
      ))}
    </div>
  )
}

function isTouched({ first, end }: Section, now: Dealt): boolean {
  for (const block of now.keys()) if (block >= first && block < end) return true
  return false
}

/** A section: bare words until it is its turn, or until something in it is looked at. */
const Paragraphs = memo(function Paragraphs({
  text,
  section: { first, end },
  blocks,
  pages,
  lasting,
  passing,
  ready,
  far,
}: {
  readonly text: string
  readonly section: Section
  readonly blocks: readonly Block[]
  readonly pages: ReadonlyMap<number, string>
  readonly lasting: Dealt
  readonly passing: Dealt
  readonly ready: boolean
  readonly far: boolean
}): ReactNode {
  const isMade = useRef(false)
  if (ready || passing !== NOTHING) isMade.current = true
  return (
    <div className={far ? 'section far' : 'section'}>
      {isMade.current ? (
        blocks
          .slice(first, end)
          .map((block, i) => (
            <Paragraph
              key={block.from}
              text={text}
              block={block}
              page={pages.get(first + i) ?? null}
              inks={lasting.get(first + i) ?? NONE}
              passing={passing.get(first + i) ?? NONE}
            />
          ))
      ) : (
        <p className="bare">{text.slice(blocks[first]!.from, blocks[end - 1]!.to)}</p>
      )}
    </div>
  )
})

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
    <Tag
      className={`block ${block.kind}${block.flows ? '' : ' lines'}`}
      dir="auto"
      role={block.kind === 'note' ? 'note' : undefined}
    >
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
