import type { Trace, TracedWitness } from '../finding/trace-report.ts'
import type { TreeEdge } from '../match/trace/tree.ts'
import { counted } from './counted.ts'
import type { Setting } from './setting.ts'

/** The witnesses in their order, the apparatus as an editor prints it, and the tree with the reason of each line. */
export function traceText(found: Trace, { paint }: Setting): string {
  const { witnesses, apparatus, tree } = found
  if (witnesses.length === 0) return 'No source has these words, whole or varied.\n'
  const sigla = new Map(witnesses.map(({ id, siglum }) => [id, siglum]))
  const siglum = (id: string): string => sigla.get(id) ?? id
  const entries = apparatus.map(({ lemma, witnesses: agree, readings }) => {
    const variants = readings.map(
      ({ text, witnesses: have }) =>
        `${text === '' ? 'om.' : text} ${paint('strong', have.map(siglum).join(' '))}`,
    )
    return `    ${[`${lemma}] ${agree.map(siglum).join(' ')}`.trimEnd(), ...variants].join('; ')}\n`
  })
  return [
    ...witnesses.map((witness) => witnessText(witness, { paint })),
    `${paint('strong', 'Apparatus')}\n${entries.length === 0 ? '    All witnesses agree.\n' : entries.join('')}`,
    ...(witnesses.length > 1
      ? [`${paint('strong', 'Stemma')}\n${tree.edges.map((edge) => edgeText(edge, siglum)).join('')}`]
      : []),
    `${summaryOf(found)}\n`,
  ].join('\n')
}

/** "4 witnesses in 3 documents, 2 of them exact." */
export function summaryOf({ witnesses }: Trace): string {
  const documents = new Set(witnesses.map(({ passage }) => passage.document)).size
  const exact = witnesses.filter(({ kind }) => kind === 'exact').length
  return `${counted(witnesses.length, 'witness', 'witnesses')} in ${counted(documents, 'document')}, ${exact} of them exact.`
}

function witnessText(
  { siglum, passage, date, kind, edits }: TracedWitness,
  { paint }: Pick<Setting, 'paint'>,
): string {
  const head = `${paint('strong', siglum)}  ${date?.edtf ?? 'no date'}  ${kind}  ${paint('dim', `${passage.document}, ${passage.label}`)}`
  const changes = edits.map(({ was, is, code }) => `    ${code}  ${change(was, is)}\n`)
  return `${head}\n    ${passage.exact.replace(/\s+/g, ' ')}\n${changes.join('')}`
}

function change(was: string, is: string): string {
  const flat = (words: string): string => words.replace(/\s+/g, ' ').trim()
  if (was === '') return `lacks “${flat(is)}”`
  return is === '' ? `has also “${flat(was)}”` : `has “${flat(was)}” for “${flat(is)}”`
}

function edgeText({ from, to, directed, reason }: TreeEdge, siglum: (id: string) => string): string {
  return `    ${siglum(from)} ${directed ? '─▶' : '──'} ${siglum(to)}   ${reason}\n`
}
