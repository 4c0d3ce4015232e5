/** Tokens of a sentence by their numbers, half-open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** An attribution inside one sentence, by the numbers of its tokens. No stretch is empty, and there is a cue. */
export interface Draft {
  readonly source: readonly Stretch[]
  readonly cue: readonly Stretch[]
  readonly content: readonly Stretch[]
}

/** A draft from stretches of which some may be missing or empty; null without a cue or without content. */
export function draftOf(
  source: Stretch | null,
  cue: Stretch,
  content: readonly (Stretch | null)[],
): Draft | null {
  const kept = content.filter((one): one is Stretch => one !== null && one.from < one.to)
  if (cue.from >= cue.to || kept.length === 0) return null
  return { source: source && source.from < source.to ? [source] : [], cue: [cue], content: kept }
}

/** The draft without what lies behind the sentence's last token; null where no cue or no content is left. */
export function sound({ source, cue, content }: Draft, length: number): Draft | null {
  const kept = (list: readonly Stretch[]): Stretch[] =>
    list.map(({ from, to }) => ({ from, to: Math.min(to, length) })).filter(({ from, to }) => from < to)
  const draft = { source: kept(source), cue: kept(cue), content: kept(content) }
  return draft.cue.length > 0 && draft.content.length > 0 ? draft : null
}
