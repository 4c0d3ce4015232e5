import { type ReactNode, useEffect, useState } from 'react'
import type { HitJson, SearchJson } from '../src/server/api.ts'
import { addressOf, adjust, go, useAddress } from './address.ts'
import { useAnswer } from './answer.ts'
import { Pending } from './asking.tsx'
import { useKeys } from './keys.ts'
import { useSay } from './live.tsx'
import { counted } from './looks.ts'
import { useOpened } from './opened.ts'
import { placeAddress } from './place.ts'

/** Words looked for in the draft and every source; a passage that is pasted in can be traced. */
export function SearchView(): ReactNode {
  const { params } = useAddress()
  const { round } = useOpened()
  const mode = params.mode === 'exact' ? 'exact' : 'folded'
  const words = params.q ?? ''
  const path = words ? `api/search?q=${encodeURIComponent(words)}&mode=${mode}` : null
  const { value: found, problem, waiting } = useAnswer<SearchJson>(path, round)
  const say = useSay()
  useEffect(() => {
    if (found) say(`${found.total} found.`)
  }, [found, say])
  return (
    <article>
      <h2>Search</h2>
      <SearchForm words={words} mode={mode} />
      <Pending problem={problem} waiting={waiting} words="Searching…" />
      {found ? <Hits found={found} /> : null}
    </article>
  )
}

function SearchForm({
  words,
  mode,
}: {
  readonly words: string
  readonly mode: 'exact' | 'folded'
}): ReactNode {
  const [typed, setTyped] = useState(words)
  useEffect(() => setTyped(words), [words])
  return (
    <search>
      <form
        className="asking"
        onSubmit={(event) => {
          event.preventDefault()
          go(addressOf('search', { q: typed.trim(), mode: mode === 'exact' ? mode : null }))
        }}
      >
        <label>
          Words
          <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </label>
        <label className="mode">
          <input
            type="checkbox"
            checked={mode === 'exact'}
            onChange={(event) => adjust({ mode: event.target.checked ? 'exact' : null })}
          />{' '}
          letter by letter
        </label>
        <button type="submit">Search</button>
        <button type="button" onClick={() => go(addressOf('passage', { words: typed.trim() }))}>
          Trace as a passage
        </button>
      </form>
    </search>
  )
}

function Hits({ found }: { readonly found: SearchJson }): ReactNode {
  const { params } = useAddress()
  const { room } = useOpened()
  const { hits } = found
  const at = Math.min(hits.length, Math.max(0, Number(params.hit) || 0))
  const step = (by: 1 | -1): void => {
    const next = Math.min(hits.length, Math.max(1, at + by))
    adjust({ hit: String(next) })
    document.getElementById(`hit-${next}`)?.focus()
  }
  useKeys({ j: () => step(1), k: () => step(-1), n: () => step(1), N: () => step(-1) })
  const address = (hit: HitJson): string =>
    hit.document === room.draft?.id ? addressOf('draft', { from: hit.from, to: hit.to }) : placeAddress(hit)
  if (hits.length === 0)
    return (
      <p className="empty">Nothing was found. “Letter by letter” finds less, a passage traced finds more.</p>
    )
  return (
    <>
      <p className="count">
        {at > 0 ? `${at}/` : ''}
        {counted(found.total, 'place')}{' '}
        {hits.length < found.total ? `(the first ${hits.length} are shown)` : ''}
      </p>
      <ol className="hits" aria-label="Results">
        {hits.map((hit, i) => (
          <li key={`${hit.document} ${hit.from}`}>
            <a id={`hit-${i + 1}`} href={address(hit)} aria-current={at === i + 1}>
              <span dir="auto">
                … {hit.before}
                <mark className="hit">{hit.exact}</mark>
                {hit.after} …
              </span>
              <span className="faint">
                {' '}
                {hit.document}, {hit.label}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </>
  )
}
