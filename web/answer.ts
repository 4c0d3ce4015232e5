import { useEffect, useState } from 'react'
import { ask } from './request.ts'

/** What has come of a question so far. */
export interface Answer<T> {
  readonly value: T | null
  readonly problem: string | null
  readonly waiting: boolean
}

const kept = new Map<string, Promise<unknown>>()

/** Forgets what was answered, because the sources have changed. */
export function forget(): void {
  kept.clear()
}

function asked<T>(path: string): Promise<T> {
  const known = kept.get(path)
  if (known) return known as Promise<T>
  const coming = ask<T>(path)
  kept.set(path, coming)
  coming.catch(() => kept.delete(path))
  return coming
}

/** Asks once for a path and keeps the answer; null asks nothing. A new `round` asks again after `forget`. */
export function useAnswer<T>(path: string | null, round = 0): Answer<T> {
  const [state, setState] = useState<Answer<T> & { readonly path: string | null }>({
    path: null,
    value: null,
    problem: null,
    waiting: true,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a new question
  useEffect(() => {
    if (path === null) return
    let wanted = true
    asked<T>(path).then(
      (value) => wanted && setState({ path, value, problem: null, waiting: false }),
      (error: Error) => wanted && setState({ path, value: null, problem: error.message, waiting: false }),
    )
    return () => {
      wanted = false
    }
  }, [path, round])
  return state.path === path && path !== null ? state : { value: null, problem: null, waiting: path !== null }
}
