import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'

/** Milliseconds that words stay at the foot. */
const SHOWN = 8000

const Say = createContext<(words: string) => void>(() => undefined)

/** Says something to everybody: it is shown at the foot, and a screen reader reads it out. */
export function useSay(): (words: string) => void {
  return useContext(Say)
}

/** The one live region. The same words twice are said twice: an unseen space tells them apart. */
export function Live({ children }: { readonly children: ReactNode }): ReactNode {
  const [said, setSaid] = useState('')
  const say = useCallback(
    (words: string) => setSaid((before) => (before === words ? `${words}\u00a0` : words)),
    [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: new words begin the time anew
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(''), SHOWN)
    return () => window.clearTimeout(timer)
  }, [said])
  return (
    <Say value={say}>
      {children}
      <p role="status" aria-live="polite" className="live">
        {said}
      </p>
    </Say>
  )
}
