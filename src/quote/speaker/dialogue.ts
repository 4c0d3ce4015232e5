/** What is known of who speaks at one place of a conversation, before the places are read together. */
export interface Turn {
  /** Who may speak, with how much speaks for each; higher is likelier. Never empty. */
  readonly candidates: readonly { readonly who: string; readonly score: number }[]
  /** Paragraphs of narration since the turn before. */
  readonly gap: number
}

/** Scores of passing the word on, by paragraphs of narration between: the same voice again, and back to the one before. */
const again = [-2.6, 0.7, 0.3, 0]
const back = [1.6, 0.8, -0.4, 0]

interface State {
  readonly score: number
  readonly from: number
}

/**
 * The likeliest speakers of a conversation, one a turn: two who speak take turns, nobody answers himself. Dynamic
 * programming over the last two speakers; linear in the turns, as each has few candidates.
 */
export function likeliest(turns: readonly Turn[]): string[] {
  const layers: State[][] = []
  for (const [i, turn] of turns.entries()) layers.push(layerOf(turns, layers, i, turn))
  const out: string[] = new Array(turns.length)
  let state = bestOf(layers.at(-1) ?? [])
  for (let i = turns.length - 1; i >= 0; i--) {
    const width = turns[i]!.candidates.length
    out[i] = turns[i]!.candidates[state % width]!.who
    const now = Math.floor(state / width)
    state = i > 0 ? layers[i]![state]!.from * turns[i - 1]!.candidates.length + now : 0
  }
  return out
}

// A state is (the speaker before, the speaker now); `from` is the one before both.
function layerOf(turns: readonly Turn[], layers: readonly State[][], i: number, turn: Turn): State[] {
  const before = turns[i - 1]?.candidates ?? [{ who: '', score: 0 }]
  const third = turns[i - 2]?.candidates ?? [{ who: '', score: 0 }]
  const gap = Math.min(turn.gap, again.length - 1)
  const layer: State[] = []
  for (const [b, { who: last }] of before.entries())
    for (const { who, score } of turn.candidates) {
      let best = { score: -Infinity, from: 0 }
      for (const [t, { who: earlier }] of third.entries()) {
        const past = i > 0 ? layers[i - 1]![t * before.length + b]!.score : 0
        const total = past + (who === earlier && who !== last && i > 1 ? back[gap]! : 0)
        if (total > best.score) best = { score: total, from: t }
      }
      layer.push({ score: best.score + score + (who === last && i > 0 ? again[gap]! : 0), from: best.from })
    }
  return layer
}

function bestOf(layer: readonly State[]): number {
  let best = 0
  for (const [i, { score }] of layer.entries()) if (score > layer[best]!.score) best = i
  return best
}
