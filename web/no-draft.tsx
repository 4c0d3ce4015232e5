import type { ReactNode } from 'react'
import { addressOf } from './address.ts'
import { useOpened } from './opened.ts'

/** What stands where a draft would, when a folder of texts was opened by itself. */
export function NoDraft(): ReactNode {
  const { room } = useOpened()
  return (
    <div className="empty prose">
      <h2>No draft is open</h2>
      <p>
        A folder of {room.sources.length} documents is. Open a draft against it with{' '}
        <code>stemma open DRAFT --sources FOLDER</code>, or read on here:
      </p>
      <ul>
        <li>
          <a href={addressOf('sources')}>what was read</a>
        </li>
        <li>
          <a href={addressOf('timeline')}>what happened when</a>
        </li>
        <li>
          <a href={addressOf('conflicts')}>where the accounts disagree</a>
        </li>
        <li>
          <a href={addressOf('search')}>search</a>
        </li>
      </ul>
    </div>
  )
}
