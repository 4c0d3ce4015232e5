import type { Reading } from './document.ts'

/** A text of which nothing else is known: no layout, no origin, no facts. */
export function bareReading(text: string): Reading {
  return {
    text,
    ranges: [],
    pages: [],
    parts: [],
    origins: [],
    directives: [],
    title: null,
    author: null,
    date: null,
    edition: null,
    language: null,
    remarks: [],
  }
}
