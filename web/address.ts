import { useSyncExternalStore } from 'react'

/** What can be looked at, in the order of the navigation. */
export const views = [
  'draft',
  'findings',
  'passage',
  'sources',
  'timeline',
  'conflicts',
  'lineage',
  'search',
  'export',
] as const

export type View = (typeof views)[number]

/** The state of the view as the address has it: "#/draft?at=draft.md%23q7". */
export interface Address {
  readonly view: View
  readonly params: Readonly<Record<string, string>>
}

/** Of an address whose view is not known, the draft. */
function parseAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const view = views.find((one) => one === path) ?? 'draft'
  return { view, params: Object.fromEntries(new URLSearchParams(query)) }
}

/** A link to a view. Parameters that are null or empty are left out. */
export function addressOf(view: View, params: Readonly<Record<string, string | number | null>> = {}): string {
  const kept = Object.entries(params).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, String(value)]],
  )
  const query = new URLSearchParams(kept).toString()
  return `#/${view}${query && `?${query}`}`
}

const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('hashchange', listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('hashchange', listener)
    window.removeEventListener('popstate', listener)
  }
}

let lastHash = ''
let lastAddress = parseAddress('')

function current(): Address {
  if (location.hash !== lastHash) {
    lastHash = location.hash
    lastAddress = parseAddress(lastHash)
  }
  return lastAddress
}

export function useAddress(): Address {
  return useSyncExternalStore(listen, current)
}

/** Goes to an address as a link does: "back" returns. */
export function go(address: string): void {
  history.pushState(null, '', address)
  for (const listener of listeners) listener()
}

/** Changes the address in place, for small steps that "back" need not repeat. */
export function adjust(changes: Readonly<Record<string, string | null>>): void {
  const { view, params } = current()
  history.replaceState(null, '', addressOf(view, { ...params, ...changes }))
  for (const listener of listeners) listener()
}
