import type { ReactNode } from 'react'
import type { ProgressJson } from '../src/server/api.ts'

/** How far the sources are read, or why they could not be. */
export function Progress({
  progress: { stage, done, total, message },
}: {
  readonly progress: ProgressJson
}): ReactNode {
  if (stage === 'failed')
    return (
      <p className="problem" role="alert">
        {message ?? 'The sources could not be read, and nothing said why.'}
      </p>
    )
  return (
    <div className="reading">
      <label>
        Reading the sources{total > 0 ? `: ${done} of ${total}` : ''}
        <progress value={total > 0 ? done : undefined} max={total > 0 ? total : undefined} />
      </label>
      <p className="faint">{message}</p>
    </div>
  )
}
