import { createContext, useContext, useEffect, useState } from 'react'
import type { RoomCheckJson, RoomJson } from '../src/server/api.ts'
import { forget, useAnswer } from './answer.ts'
import { type Decisions, useDecisions } from './decisions.ts'
import { ask } from './request.ts'

/** What is open in the room; every view has it. */
export interface Opened {
  readonly room: RoomJson
  readonly check: RoomCheckJson
  /** Why there is no check, where there should be one. */
  readonly checkProblem: string | null
  readonly decisions: Decisions
  /** Grows when the sources change, so that views ask again. */
  readonly round: number
  readonly refresh: (room: RoomJson) => void
}

const Context = createContext<Opened | null>(null)

export const OpenedContext = Context

/** What is open; only for views, which are not there before something is. */
export function useOpened(): Opened {
  return useContext(Context)!
}

/** Asks until the sources are read, then for the check and the decisions. */
export function useOpening(): { readonly opened: Opened | null; readonly problem: string | null } {
  const [room, setRoom] = useState<RoomJson | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let timer = 0
    const look = (): void =>
      void ask<RoomJson>('api/room').then(
        (now) => {
          setRoom(now)
          setProblem(null)
          if (now.progress.stage === 'reading') timer = window.setTimeout(look, 500)
        },
        (error: Error) => setProblem(error.message),
      )
    look()
    return () => window.clearTimeout(timer)
  }, [])
  const ready = room?.progress.stage === 'ready'
  const check = useAnswer<RoomCheckJson>(ready && room.mode === 'draft' ? 'api/check' : null, round)
  const decisions = useDecisions(ready)
  const refresh = (now: RoomJson): void => {
    forget()
    setRoom(now)
    setRound((before) => before + 1)
  }
  const opened = room && {
    room,
    check: check.value,
    checkProblem: check.problem,
    decisions,
    round,
    refresh,
  }
  return { opened, problem }
}
