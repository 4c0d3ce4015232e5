import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'
import { useAddress, type View } from './address.ts'

/** Milliseconds that words stay at the foot. */
const SHOWN = 5000

interface Said {
  readonly words: string
  /** Where it was said: in other views it has nothing to say. */
  readonly view: View | null
}

const SILENCE: Said = { words: '', view: null }

const Say = createContext<(words: string) => void>(() => undefined)

/** Says something to everybody: it is shown at the foot, and a screen reader reads it out. */
export function useSay(): (words: string) => void {
  return useContext(Say)
}

/** The one live region. The same words twice are said twice: an unseen space tells them apart. */
export function Live({ children }: { readonly children: ReactNode }): ReactNode {
  const { view } = useAddress()
  const now = useRef(view)
  now.current = view
  const [said, setSaid] = useState<Said>(SILENCE)
  const say = useCallback(
    (words: string) =>
      setSaid((before) => ({
        words: before.words === words ? `${words}\u00a0` : words,
        view: now.current,
      })),
    [],
  )
  useEffect(() => {
    if (said === SILENCE) return
    const timer = window.setTimeout(() => setSaid(SILENCE), SHOWN)
    return () => window.clearTimeout(timer)
  }, [said])
  return (
    <Say value={say}>
      {children}
      <p role="status" aria-live="polite" className="live">
        {said.view === view ? said.words : ''}
      </p>
    </Say>
  )
}
