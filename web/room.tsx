import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { addressOf, useAddress, type View, views } from './address.ts'
import { DraftView } from './draft-view.tsx'
import { FindingsView } from './findings-view.tsx'
import { HelpButton } from './help.tsx'
import { type Opened, OpenedContext, useOpening } from './opened.ts'
import { Progress } from './progress.tsx'

const shown: Readonly<Record<View, React.ComponentType>> = {
  draft: DraftView,
  findings: FindingsView,
  passage: lazy(() => import('./passage-view.tsx').then((it) => ({ default: it.PassageView }))),
  sources: lazy(() => import('./sources-view.tsx').then((it) => ({ default: it.SourcesView }))),
  timeline: lazy(() => import('./timeline-view.tsx').then((it) => ({ default: it.TimelineView }))),
  conflicts: lazy(() => import('./conflicts-view.tsx').then((it) => ({ default: it.ConflictsView }))),
  lineage: lazy(() => import('./lineage-view.tsx').then((it) => ({ default: it.LineageView }))),
  search: lazy(() => import('./search-view.tsx').then((it) => ({ default: it.SearchView }))),
  export: lazy(() => import('./export-view.tsx').then((it) => ({ default: it.ExportView }))),
}

/** The whole room: what is open at the top, the views to choose from, and the one that is chosen. */
export function Room(): ReactNode {
  const { opened, problem } = useOpening()
  const { view } = useAddress()
  const main = useRef<HTMLElement>(null)
  const before = useRef(view)
  useEffect(() => {
    document.title = `${titleOf(view)} · ${nameOf(opened)}`
    if (before.current !== view) main.current?.focus({ preventScroll: true })
    before.current = view
  }, [view, opened])
  const Shown = shown[view]
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Go to the view
      </button>
      <header className="masthead">
        <h1 className="name">
          <span className="stemma">Stemma</span> <span className="what">{nameOf(opened)}</span>
        </h1>
        <ViewLinks current={view} />
        <HelpButton />
      </header>
      <main id="main" ref={main} tabIndex={-1} className={`view-${view}`} aria-label={titleOf(view)}>
        {problem === null ? null : (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        {opened && opened.room.progress.stage === 'ready' ? (
          <OpenedContext value={opened}>
            <Notices opened={opened} />
            <Suspense fallback={<p className="waiting">Opening…</p>}>
              <Shown />
            </Suspense>
          </OpenedContext>
        ) : (
          opened && <Progress progress={opened.room.progress} />
        )}
      </main>
    </>
  )
}

function ViewLinks({ current }: { readonly current: View }): ReactNode {
  return (
    <nav aria-label="Views">
      <ul>
        {views.map((view) => (
          <li key={view}>
            <a href={addressOf(view)} aria-current={view === current ? 'page' : undefined}>
              {titleOf(view)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Notices({ opened: { room } }: { readonly opened: Opened }): ReactNode {
  const words = [
    ...room.remarks,
    ...(room.token
      ? []
      : [
          'You can read everything here, but not decide or add files: this tab was not opened with the whole address that “stemma open” printed.',
        ]),
  ]
  return words.map((one) => (
    <p className="notice" key={one}>
      {one}
    </p>
  ))
}

function titleOf(view: View): string {
  return view[0]!.toUpperCase() + view.slice(1)
}

function nameOf(opened: Opened | null): string {
  if (!opened) return 'Reading room'
  const { draft, sources } = opened.room
  return draft ? (draft.title ?? draft.path) : `${sources.length} documents`
}
