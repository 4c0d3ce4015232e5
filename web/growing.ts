import { useEffect, useState } from 'react'

/**
 * How many parts of something long are to be made by now: `first` at once, then one more whenever the browser has nothing
 * else to do, so that no key or wheel waits for what is far below. Begins anew with another `of`.
 */
export function useGrowing(total: number, of: unknown, first = 1): number {
  const [grown, setGrown] = useState({ of, count: first })
  const count = grown.of === of ? grown.count : first
  useEffect(() => {
    if (count >= total) return
    return whenIdle(() => setGrown({ of, count: count + 1 }))
  }, [count, total, of])
  return Math.min(total, count)
}

/** Safari has no idle callbacks; there a short pause has to do. Gives the way to call it off. */
function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 30)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(run, { timeout: 500 })
  return () => cancelIdleCallback(asked)
}
