import { memo, type ReactNode, useEffect, useRef } from 'react'
import type { DecidedJson } from '../src/server/api.ts'
import { addressOf } from './address.ts'
import { looks, wordsOf } from './looks.ts'
import { useOpened } from './opened.ts'
import { bringIntoView } from './place.ts'
import type { Entry, Review } from './review.ts'

/** The findings in the draft's order. All are there; those that are filtered out are hidden. */
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
  useEffect(() => {
    if (at !== null) bringIntoView(list.current, '[aria-current=true]')
  }, [at])
  if (review.entries.length === 0)
    return <p className="empty">Nothing to look at: every quotation is in order.</p>
  const first = review.entries.find(({ key }) => review.shown.has(key))?.key
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click comes from links, which Enter follows too
    <ul
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
      {review.entries.map((entry) => (
        <Item
          key={entry.key}
          entry={entry}
          full={full}
          hidden={!review.shown.has(entry.key)}
          current={entry.key === at}
          reached={entry.key === (at !== null && review.shown.has(at) ? at : first)}
          decided={decisions.of(entry.finding)}
        />
      ))}
      {review.shown.size === 0 ? <li className="empty">No finding is left by these filters.</li> : null}
    </ul>
  )
}

const Item = memo(function Item({
  entry: { key, finding, words, speaker },
  full,
  hidden,
  current,
  reached,
  decided,
}: {
  readonly entry: Entry
  readonly full: boolean
  readonly hidden: boolean
  readonly current: boolean
  /** The one that Tab reaches; `j` and `k` go on from it. */
  readonly reached: boolean
  readonly decided: DecidedJson | undefined
}): ReactNode {
  const { severity, rule, message, suppressed, passages } = finding
  const { sign, word } = looks[severity]
  return (
    <li hidden={hidden} className={`finding ${severity}`}>
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

function decidedWords({ decision, reason }: DecidedJson): string {
  const word = decision === 'accept' ? '✓ accepted' : '✗ rejected'
  return reason ? `${word}: ${reason}` : word
}

function incipit(words: string): string {
  const flat = words.replace(/\s+/g, ' ')
  if (flat.length <= 90) return flat
  return `${flat.slice(0, 90).replace(/\s\S*$/, '')} …`
}
