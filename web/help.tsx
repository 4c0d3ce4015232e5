import { type ReactNode, useRef } from 'react'
import { useKeys } from './keys.ts'

const keys: readonly (readonly [string, string])[] = [
  ['j', 'next finding, next hit'],
  ['k', 'the one before'],
  ['a', 'accept: the draft stays as it is; write the reason, then Enter'],
  ['r', 'reject: the draft is to be mended'],
  ['u', 'undecided again'],
  ['z', 'undo the last decision'],
  ['w', 'the next witness of the quotation'],
  ['d', 'to the quotation in the draft'],
  ['s', 'to the place in the source'],
  ['/', 'search'],
  ['?', 'this list'],
]

/** The keys, and what the signs mean. */
export function HelpButton(): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useKeys({ '?': () => dialog.current?.showModal(), '/': () => location.assign('#/search') })
  return (
    <>
      <button type="button" className="help" onClick={() => dialog.current?.showModal()}>
        Keys
      </button>
      <dialog ref={dialog} aria-labelledby="keys">
        <h2 id="keys">Keys</h2>
        <dl className="keys">
          {keys.map(([key, deed]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{deed}</dd>
            </div>
          ))}
        </dl>
        <p className="promise">
          Stemma says whether the words stand in the sources as quoted. It does not say whether what they
          claim is true.
        </p>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  )
}
