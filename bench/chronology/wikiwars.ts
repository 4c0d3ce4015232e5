import { readdirSync, readFileSync } from 'node:fs'
import type { Span } from '../../src/text/span.ts'

/** A date that the corpus marks: where, and what it means there ("1939-09", "XXXX-WI", "null"). */
export interface GoldDate extends Span {
  readonly value: string
}

/** A history with its dates marked. */
export interface History {
  readonly name: string
  readonly text: string
  readonly dates: readonly GoldDate[]
}

/** Chosen by name before a rule was written, and opened only by `--held-out`. */
export const heldOut: readonly string[] = [
  '02_WW1',
  '05_VietnamWar',
  '09_GrecoPersian',
  '13_RussianCivWar',
  '16_SpanishCivilWar',
]

/** The histories of WikiWars (Mazur and Dale 2010), in TimeML, of one half. */
export function histories(folder: string, half: 'train' | 'held-out'): History[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tml') && heldOut.includes(file.slice(0, -4)) === (half === 'held-out'))
    .sort()
    .map((file) => historyOf(file.slice(0, -4), readFileSync(`${folder}/${file}`, 'utf8')))
}

function historyOf(name: string, tml: string): History {
  const marked = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(tml)![1]!
  const dates: GoldDate[] = []
  let text = ''
  let open: { from: number; value: string } | null = null
  for (const [token] of marked.matchAll(/<[^>]+>|[^<]+/g)) {
    if (!token.startsWith('<')) text += unescaped(token)
    else if (token.startsWith('<TIMEX3'))
      open = { from: text.length, value: /value="([^"]*)"/.exec(token)?.[1] ?? 'null' }
    else if (token === '</TIMEX3>' && open) {
      dates.push({ ...open, to: text.length })
      open = null
    }
  }
  return { name, text, dates }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
