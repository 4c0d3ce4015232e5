import { lineAt } from '../text/document.ts'
import type { Temporal } from '../time/temporal.ts'
import { countedOrNo } from './counted.ts'
import type { Dated } from './dates-json.ts'
import type { Setting } from './setting.ts'

/** One expression after another: where, the words, what they mean, and from what that was reckoned. */
export function datesText(found: readonly Dated[], { paint, all }: Setting): string {
  const lines = found.flatMap(({ document: { path, text }, temporals }) =>
    temporals
      .filter((one) => all || !isVague(one))
      .map((one) => {
        const words = (from: number, to: number): string => text.slice(from, to).replace(/\s+/g, ' ')
        const value = one.when?.edtf ?? one.timex ?? 'not known'
        const from = one.anchor
          ? `, from ${one.anchor.from === one.anchor.to ? 'the date of the writing' : `“${words(one.anchor.from, one.anchor.to)}”`}`
          : ''
        const calendar = one.calendar === 'gregorian' ? '' : `, ${one.calendar}`
        return `${path}:${lineAt(text, one.from)}  ${words(one.from, one.to)}  ${paint('strong', value)}  ${paint('dim', `${one.kind}, ${one.rule}${from}${calendar}`)}\n`
      }),
  )
  return `${lines.join('')}${countedOrNo(lines.length, 'expression')} of time.\n`
}

/** "Now", "former": it says when only to who was there. Left out unless all is to be shown. */
function isVague({ when, timex }: Temporal): boolean {
  return when === null && (timex === null || timex.endsWith('_REF'))
}
