import type { Attributes, XmlHandler } from './walk.ts'

/** A stretch of a walk, kept so that it can be walked again later. */
export type Recording = readonly XmlEvent[]

type XmlEvent =
  | readonly [kind: 'open', name: string, attributes: Attributes, at: number]
  | readonly [kind: 'close', name: string]
  | readonly [kind: 'text', text: string, at: number]
  | readonly [kind: 'comment', words: string]

/** Takes a recorded element, its own tags included. */
export type Keep = (recording: Recording) => void

/**
 * Passes a walk on to `handler`, all but the elements for which `keepFor` gives a taker: those are recorded whole
 * and handed over. So a note or a text box can be written where a reader of the page finds it.
 */
export function setApart(
  handler: XmlHandler,
  keepFor: (name: string, attributes: Attributes) => Keep | null,
): XmlHandler {
  let recording: XmlEvent[] = []
  let keep: Keep | null = null
  let depth = 0
  return {
    open(name, attributes, at) {
      if (depth === 0) {
        keep = keepFor(name, attributes)
        if (!keep) return handler.open(name, attributes, at)
        recording = []
      }
      depth++
      recording.push(['open', name, attributes, at])
    },
    close(name) {
      if (depth === 0) return handler.close(name)
      recording.push(['close', name])
      if (--depth === 0) keep?.(recording)
    },
    text(text, at) {
      if (depth === 0) handler.text(text, at)
      else recording.push(['text', text, at])
    },
    comment(words) {
      if (depth === 0) handler.comment?.(words)
      else recording.push(['comment', words])
    },
  }
}

/** Walks a recording as if its source came by again. */
export function replay(recording: Recording, handler: XmlHandler): void {
  for (const event of recording) {
    if (event[0] === 'open') handler.open(event[1], event[2], event[3])
    else if (event[0] === 'close') handler.close(event[1])
    else if (event[0] === 'text') handler.text(event[1], event[2])
    else handler.comment?.(event[1])
  }
}
