import {
  type Akin,
  type Apart,
  areApart,
  isPlain,
  push,
  type Sentence,
  told,
  wordsOf,
} from '../apart/told-sentence.ts'
import { tellingKeys } from '../order/order-told.ts'
import { hearsay } from './cause-doubt.ts'
import { states } from './state-pairs.ts'

/** A thing in one of two opposed states. */
interface State {
  readonly sentence: Sentence
  readonly pair: string
  readonly side: 0 | 1
  /** Words that stand next to the state, and all that stand before it in its clause. */
  readonly thing: ReadonlySet<string>
  readonly clause: ReadonlySet<string>
  readonly words: string
  /** 2 where its sentence speaks of causes, 1 where one beside it does. */
  readonly cause: 0 | 1 | 2
}

const someState =
  /\b(?:sound|unbroken|intact|whole|perfect|order|good|running|turning|working|missed|fail\p{L}*|br[eo]a?k\p{L}*|part(?:ed|ing)|snapped|crack\p{L}*|fractur\p{L}*|burst\p{L}*|way|defect\p{L}*|fault\p{L}*|flaw\p{L}*|rotten|worn|leaked|ceased|wet|greasy|slippery|dry|foul|pure|clean|wholesome|contaminated|polluted|tainted|insolvent|solvent|bankrupt|open|unlocked|locked|bolted|shut|lit|unlit|burning|out|dark|wrong|amiss|matter|torn|tore|tear|tears|safe|unsafe|bad|poor|inferior|mouldy|stale|excellent|fresh)\b/iu
// What is bad or good as a thing, and not as judgment or news.
const goods = new Set(
  tellingKeys(
    'mortar bread water food meat beef pork biscuit flour ammunition powder rope coal wine timber iron steel stone brick cable boiler rails oil paint cement lime cordage canvas leather cartridges rifles',
  ),
)
const causal =
  /\b(?:caus(?:e[ds]?|ing)|reasons?|because|owing to|due to|on account|in consequence|by reason|for want of|fault|blamed?|brought (?:about|down|on|it)|responsible|occasioned|attribut\p{L}+|led to|what (?:happened|did it)|how did it|verdict|accident|failure|disaster|killed|struck)\b/iu
const earlier =
  /\b(?:the day before|that morning|the morning before|beforehand|previous(?:ly)?|before (?:she|he|it|they|the)\b|when (?:she|it) left|inspected|at the (?:last )?(?:renewal|survey|inspection)|went over|passed (?:it|her|them))\b/iu
const denied = /\b(?:not|never|no|hardly|nor|neither|without)\b|n['’]t\b/iu

/** A thing that one document has broken, wet or foul where the cause is told, and the other whole, dry or pure. */
export function statesApart(all: readonly Sentence[], akin: Akin): Apart[] {
  const found = all.flatMap((sentence, i) => statesOf(sentence, all[i - 1], all[i + 1]))
  const byThing = new Map<string, State[]>()
  for (const state of found)
    if (state.side === 1) for (const key of state.clause) push(byThing, `${state.pair} ${key}`, state)
  const met = found.flatMap((a) => {
    if (a.side === 1) return []
    const others = new Set([...a.clause].flatMap((key) => byThing.get(`${a.pair} ${key}`) ?? []))
    return [...others].flatMap((b): [State, State][] => {
      if (a.pair === 'bad and good' && ![...a.thing].some((key) => goods.has(key))) return []
      if (a.sentence.account === b.sentence.account || !(a.cause || b.cause) || !areOfOne(a, b)) return []
      return akin(a.sentence, b.sentence) && !areApart(a.sentence, b.sentence) ? [[a, b]] : []
    })
  })
  const taken = new Set<string>()
  return met
    .toSorted(([a, b], [c, d]) => c.cause + d.cause - a.cause - b.cause)
    .filter(([a, b]) => {
      const key = [a.sentence, b.sentence].map(({ account }) => account.document.id).join(`\n${a.pair}\n`)
      return !taken.has(key) && taken.add(key)
    })
    .map(apartOf)
}

// Where no sentence of the two speaks of causes, a light or a gate is only so or not so.
const mere = /^(?:lit and dark|open and shut)$/u

function apartOf([a, b]: readonly [State, State]): Apart {
  return {
    slot: mere.test(a.pair) && a.cause < 2 && b.cause < 2 ? 'polarity' : 'cause',
    topic: a.words,
    sides: [told(a.sentence, a.words), told(b.sentence, b.words)],
    derivation: `“${a.words}” and “${b.words}” exclude each other: ${a.pair}.`,
  }
}

// One word next to the state in both, or two in the clause.
function areOfOne(a: State, b: State): boolean {
  if ([...a.thing].some((key) => b.thing.has(key))) return true
  return [...a.clause].filter((key) => b.clause.has(key)).length >= 2
}

function statesOf(sentence: Sentence, before: Sentence | undefined, after: Sentence | undefined): State[] {
  const words = wordsOf(sentence, sentence)
  if (words.length > 1000 || !someState.test(words) || !isPlain(sentence) || earlier.test(words)) return []
  if (hearsay.test(words)) return []
  const isNear = [before, after].some(
    (one) => one?.account === sentence.account && causal.test(wordsOf(one, one)),
  )
  const cause = causal.test(words) ? 2 : isNear ? 1 : 0
  return states.flatMap(({ pair, side, behind, before: front }) => {
    const state = (from: number, to: number, thing: string, clause: string, isTold: boolean): State[] => {
      const own = words.slice(from, to).replace(/\s+/gu, ' ').trim()
      if (isTold && denied.test(words.slice(Math.max(0, from - 12), from))) return []
      const keys = new Set(tellingKeys(thing))
      return keys.size === 0
        ? []
        : [
            {
              sentence,
              pair,
              side,
              thing: keys,
              clause: new Set([...keys, ...tellingKeys(clause)]),
              words: own,
              cause,
            },
          ]
    }
    return [
      ...[...words.matchAll(behind)].flatMap(({ index, 0: match }) => {
        const clause = clauseBefore(words, index)
        const next = clause.trim().split(/\s+/u).slice(-3).join(' ')
        return state(index - next.length, index + match.length, next, clause, !/never|no\s/u.test(match))
      }),
      ...[...words.matchAll(front)].flatMap(({ index, 0: match }) => {
        const rest = words
          .slice(index + match.length)
          .split(/[.,;:]|\s(?:and|but|was|were|had|is|that|which|by|in)\s/u)[0]!
        const next = rest.split(/\s+/u).slice(0, 4).join(' ')
        return state(index, index + match.length + next.length, next, '', !/^no/iu.test(match))
      }),
    ]
  })
}

function clauseBefore(words: string, at: number): string {
  const text = words.slice(0, at).replace(/,\s(?:he|she|they|it|I|as|so)\s[^,]{1,30},/giu, ' ')
  return text.split(/[;:]|,\s(?:and|but|while|so)\s|,\s/u).at(-1)!
}
