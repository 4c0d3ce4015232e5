import type { Change, Step } from '../claim/lineage/lineage.ts'
import type { LineageReport } from '../finding/lineage-report.ts'
import { counted } from './counted.ts'
import type { Setting } from './setting.ts'
import { onOneLine, placeText, voiceText } from './statement-text.ts'
import { whenText } from './when-text.ts'

/** One step after another: when, what it does with the claim, its words, whom it answers and what it changed. */
export function lineageText({ lineage, documents }: LineageReport, { paint }: Setting): string {
  const { steps, firstSeen, tree } = lineage
  const whyOf = new Map(tree.edges.map(({ to, reason }) => [to, reason]))
  const entries = steps.map((step) => {
    const { id, passage, date, stance, voice, changed } = step
    const document = documents.get(passage.document)!
    const first = id === firstSeen ? ', first seen here' : ''
    const where = [placeText(document, passage), voiceText(voice)].filter(Boolean).join('; ')
    return [
      `${id}  ${paint('strong', date ? whenText(date) : 'no date')}  ${stance}${first}\n`,
      `    “${onOneLine(document.text.slice(passage.from, passage.to), 400)}”\n`,
      `    ${paint('dim', where)}\n`,
      answerText(step, whyOf.get(id)),
      ...changed.map((one) => `    ${changeText(one)}\n`),
    ].join('')
  })
  return [...entries, `${summaryOf({ lineage, documents })}\n`].join('\n')
}

/** "4 places speak of it: 2 assert, 1 reports, 1 denies, in 3 of 12 documents." */
export function summaryOf({ lineage: { steps }, documents }: LineageReport): string {
  if (steps.length === 0)
    return `Nothing in ${counted(documents.size, 'document')} speaks of this. Say it in the words that a source would use.`
  const stances = Map.groupBy(steps, ({ stance }) => stance)
  const listed = [...stances].map(([stance, own]) => `${own.length} ${stance}`).join(', ')
  const speaking = new Set(steps.map(({ passage }) => passage.document)).size
  return `${counted(steps.length, 'step')} (${listed}) in ${speaking} of ${counted(documents.size, 'document')}.`
}

function answerText({ repliesTo }: Step, why: string | undefined): string {
  return repliesTo === null ? '' : `    follows ${repliesTo}: ${why ?? ''}\n`
}

function changeText({ slot, was, is }: Change): string {
  if (was === null) return `${slot}: “${is}” came in`
  return is === null ? `${slot}: “${was}” is gone` : `${slot}: “${was}” became “${is}”`
}
