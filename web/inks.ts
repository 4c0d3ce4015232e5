import { type Checked, looks, wordsOf } from './looks.ts'
import type { Inked } from './nested.ts'
import type { Ink } from './text-page.tsx'

/** Every quotation of a draft, as it was judged; those that were only named are left as they stand. */
export function quotationInks(quotations: readonly Checked[]): Inked<Ink>[] {
  return quotations.map(({ id, from, to, verdict, severity }) => ({
    from,
    to,
    ink: {
      as: 'mark',
      className: `quotation ${severity}`,
      sign: looks[severity].sign,
      label: `${looks[severity].word}, ${wordsOf(verdict)}: `,
      chooses: id,
    },
  }))
}

/** The chosen quotation in the draft: where it stands, what differs, and what was cut out of it. */
export function chosenInks({ from, to, edits, effects }: Checked): Inked<Ink>[] {
  const differing = edits
    .filter(({ was, is }) => was !== is)
    .map(
      (edit): Inked<Ink> => ({
        ...edit.quotation,
        ink: {
          as: 'mark',
          className: edit.marked ? 'differs marked' : 'differs',
          label: edit.is === '' ? 'left out: ' : 'differs: ',
          ...(isCut(edit) ? { restored: edit.was } : {}),
        },
      }),
    )
  const telling = effects.flatMap(({ draft, where }): Inked<Ink>[] =>
    draft && where === 'frame' ? [{ ...draft, ink: { as: 'mark', className: 'effect' } }] : [],
  )
  return [{ from, to, ink: { as: 'span', className: 'chosen' } }, ...differing, ...telling]
}

/** Where the chosen quotation stands in a source, what differs there, and the words that matter around it. */
export function sourceInks(chosen: Checked, document: string, passages: readonly Span[]): Inked<Ink>[] {
  const edits =
    chosen.source?.document === document
      ? chosen.edits
      : (chosen.otherWitnesses.find(({ passage }) => passage.document === document)?.edits ?? [])
  return [
    ...passages.map(({ from, to }): Inked<Ink> => ({ from, to, ink: { as: 'mark', className: 'here' } })),
    ...edits
      .filter((edit) => edit.document === document && edit.was !== edit.is)
      .map(
        (edit): Inked<Ink> => ({
          ...edit.source,
          ink: {
            as: 'mark',
            className: isCut(edit) ? 'differs cut' : 'differs',
            label: isCut(edit) ? 'left out in the draft: ' : 'differs: ',
          },
        }),
      ),
    ...chosen.effects.flatMap((effect): Inked<Ink>[] =>
      effect.source && effect.document === document
        ? [{ ...effect.source, ink: { as: 'mark', className: 'effect', label: 'changes the sense: ' } }]
        : [],
    ),
  ]
}

interface Span {
  readonly from: number
  readonly to: number
}

function isCut({ is, was }: Checked['edits'][number]): boolean {
  return was !== '' && (is === '' || /^[\s[\](.…*)]*$/.test(is)) && /\p{L}|\p{N}/u.test(was)
}
