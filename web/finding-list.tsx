import { memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { DecidedJson } from '../src/server/api.ts'
import { addressOf } from './address.ts'
import type { Decisions } from './decisions.ts'
import { useGrowing } from './growing.ts'
import { counted, looks, wordsOf } from './looks.ts'
import { useOpened } from './opened.ts'
import { bringIntoView } from './place.ts'
import type { Entry, Review } from './review.ts'

/** Rows that are made at a time. */
const ROWS = 100

/** Groups of rows that are made unasked, and added whenever the end comes near. */
const GROUPS = 4

/** The findings that the filters leave, in the draft's order; a long list grows as its end comes near. */
export function FindingList({
  review,
  full,
}: {
  readonly review: Review
  readonly full: boolean
}): ReactNode {
  const { decisions } = useOpened()
  const list = useRef<HTMLUListElement>(null)
  const at = review.entry?.key ?? null
  const { entries, shown, filter } = review
  const groups = useMemo(() => groupsOf(entries.filter(({ key }) => shown.has(key))), [entries, shown])
  const current = groups.findIndex((rows) => rows.some(({ key }) => key === at))
  const [wanted, setWanted] = useState({ filter, groups: GROUPS })
  const most = wanted.filter === filter ? wanted.groups : GROUPS
  const growing = useGrowing(Math.min(groups.length, most), filter)
  const made = Math.max(growing, current + 1)
  const more = (): void => setWanted({ filter, groups: made + GROUPS })
  useEffect(() => {
    if (at !== null) bringIntoView(list.current, '[aria-current=true]')
  }, [at])
  if (entries.length === 0) return <p className="empty">Nothing to look at: every quotation is in order.</p>
  const reached = current >= 0 ? at : (groups[0]?.[0]?.key ?? null)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click comes from links, which Enter follows too
    <ul
      // A new list for new filters: to take ten thousand rows out of one costs the browser half a minute.
      key={filter}
      className="findings"
      aria-label="Findings"
      ref={list}
      onClick={(event) => {
        const link = (event.target as Element).closest<HTMLElement>('[data-key]')
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        review.choose(link.dataset.key!)
      }}
    >
      {groups.slice(0, made).map((rows, i) => (
        <Rows
          // biome-ignore lint/suspicious/noArrayIndexKey: the first hundred are the first hundred
          key={i}
          rows={rows}
          full={full}
          at={i === current ? at : null}
          reached={i === Math.max(0, current) ? reached : null}
          of={decisions.of}
        />
      ))}
      {made < groups.length ? <More key={made} left={shown.size - made * ROWS} more={more} /> : null}
      {groups.length === 0 ? <li className="empty">No finding is left by these filters.</li> : null}
    </ul>
  )
}

/** The end of a list that is not all there: it goes on by itself when it is nearly in view, or by the button. */
function More({ left, more }: { readonly left: number; readonly more: () => void }): ReactNode {
  const end = useRef<HTMLLIElement>(null)
  const latest = useRef(more)
  latest.current = more
  useEffect(() => {
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) latest.current()
    })
    observer.observe(end.current!)
    return () => observer.disconnect()
  }, [])
  return (
    <li ref={end}>
      <button type="button" className="quiet" onClick={more}>
        {counted(left, 'more finding')}
      </button>
    </li>
  )
}

const Rows = memo(function Rows({
  rows,
  full,
  at,
  reached,
  of,
}: {
  readonly rows: readonly Entry[]
  readonly full: boolean
  /** The chosen one, if it is among these. */
  readonly at: string | null
  readonly reached: string | null
  readonly of: Decisions['of']
}): ReactNode {
  return rows.map((entry) => (
    <Item
      key={entry.key}
      entry={entry}
      full={full}
      current={entry.key === at}
      reached={entry.key === reached}
      decided={of(entry.finding)}
    />
  ))
})

const Item = memo(function Item({
  entry: { key, finding, words, speaker },
  full,
  current,
  reached,
  decided,
}: {
  readonly entry: Entry
  readonly full: boolean
  readonly current: boolean
  /** The one that Tab reaches; `j` and `k` go on from it. */
  readonly reached: boolean
  readonly decided: DecidedJson | undefined
}): ReactNode {
  const { severity, rule, message, suppressed, passages } = finding
  const { sign, word } = looks[severity]
  return (
    <li className={`finding ${severity}`}>
      <a
        href={addressOf('draft', { at: key })}
        data-key={key}
        aria-current={current}
        tabIndex={reached ? undefined : -1}
      >
        <span className="verdict">
          <span className="sign" aria-hidden="true">
            {sign}
          </span>{' '}
          {wordsOf(rule)} <span className="severity">{word}</span>
        </span>{' '}
        <span className="place">{passages[0]?.label}</span>{' '}
        <q className="incipit" dir="auto">
          {incipit(words)}
        </q>
        {full ? <span className="message">{message}</span> : null}
        {full && speaker.startsWith('(') === false ? <span className="speaker">{speaker}</span> : null}
        {decided ? <span className={`decided ${decided.decision}`}>{decidedWords(decided)}</span> : null}
        {!decided && suppressed ? <span className="decided">passed over: {suppressed.reason}</span> : null}
      </a>
    </li>
  )
})

function groupsOf(rows: readonly Entry[]): Entry[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, i) => rows.slice(i * ROWS, (i + 1) * ROWS))
}

function decidedWords({ decision, reason }: DecidedJson): string {
  const word = decision === 'accept' ? '✓ accepted' : '✗ rejected'
  return reason ? `${word}: ${reason}` : word
}

function incipit(words: string): string {
  const flat = words.replace(/\s+/g, ' ')
  if (flat.length <= 90) return flat
  return `${flat.slice(0, 90).replace(/\s\S*$/, '')} …`
}
