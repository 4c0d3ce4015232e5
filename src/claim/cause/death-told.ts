import { isPlain, type Sentence, wordsOf } from '../apart/told-sentence.ts'
import { canBeOneDeath, type DeathMode, deathModesIn } from './death-mode.ts'
import { namedAt } from './victim.ts'

/** Of what somebody died, or did not die, as one sentence tells it. */
export interface Death {
  readonly sentence: Sentence
  /** Keys of his names. */
  readonly who: ReadonlySet<string>
  /** One of his names as it is printed. */
  readonly name: string
  readonly mode: string
  readonly words: string
  readonly isDenied: boolean
  /** Whether it is told as the end of a sentence. */
  readonly isSentence: boolean
}

/** How far from the words that tell of a death stand those that say of what. */
const NEAR = 110
/** Longer sentences are lists. */
const LONGEST = 1000

const dying =
  /\b(?:die[ds]?|dying|death|dead|lifeless|perish(?:ed|es)?|killed|kills?|expired|succumb(?:ed)?|carried (?:him|her) off|was carried off|lost (?:his|her) life|passed away|murdered|slain|drowned|hanged|executed|beheaded|guillotined|suicide|fatal(?:ly)?|ended (?:his|her) days|met (?:his|her) end|finished (?:him|her)|did for (?:him|her)|carried out|to lose|lost)\b|\b(?:was|been)\s+(?:struck|hit)\b|\b(?:struck|hit)\s+(?:him|her|the\s+\p{Lu}\p{L}+|\p{Lu}\p{L}+)\b|\bcause(?: of death)?:|\bcause of (?:his |her )?death was\b|\bthere was no(?= poison)/giu
const active = /^(?:struck|hit|killed|kills?|murdered|finished|did for|to lose|lost|carried)/iu
// Many who die are no one's death.
const many =
  /\b(?:they|them|men|women|people|persons|souls|lives|hands|passengers|soldiers|rebels|victims|hundreds?|thousands?|dozens?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\s(?:of|were|had|died|perished|more|others))\b/iu
const denial = /\b(?:not|no|never|nor|neither|without|nothing)\b|n['’]t\b/iu

/** Every death whose cause the sentences tell. */
export function deathsOf(all: readonly Sentence[]): Death[] {
  return all.flatMap((sentence, i) => {
    const before = all.slice(Math.max(0, i - 3), i).filter(({ account }) => account === sentence.account)
    return isPlain(sentence) &&
      !guessed.test(wordsOf(sentence, sentence)) &&
      sentence.to - sentence.from <= LONGEST
      ? deathsIn(sentence, before)
      : []
  })
}

function deathsIn(sentence: Sentence, before: readonly Sentence[]): Death[] {
  const words = wordsOf(sentence, sentence)
  const last = before.at(-1)
  // "Dead by 1895. Of cellar fever."
  const goesOn =
    /^\s*(?:of|from)\s/iu.test(words) && last !== undefined && wordsOf(last, last).search(dying) >= 0
  let from = 0
  return words.split(clauses).flatMap((part) => {
    const opened = words.slice(0, from)
    from += part.length + 1
    const cues = [...part.matchAll(dying)]
    const modes = cues.length > 0 || goesOn || ailing.test(part) ? deathModesIn(part) : []
    return modes.flatMap((one): Death[] => {
      const isDenied = denies(part, one) || /\b(?:could|would|should|might) be\b/iu.test(one.words)
      const cue = cues.find(({ index }) => Math.abs(index - one.at) <= NEAR)
      if (!cue && !goesOn && !(isDenied && ailing.test(part))) return []
      if (!goesOn && !isTied(part, one)) return []
      if (cue && many.test(part.slice(Math.max(0, cue.index - 40), cue.index))) return []
      const others = modes.filter((other) => !denies(part, other) && !canBeOneDeath(other.mode, one.mode))
      if (!isDenied && others.length > 0) return []
      const end =
        Math.max(cue?.index ?? 0, one.at + (one.mode === 'execution' ? one.words.length : 0)) +
        (cue && active.test(cue[0]) ? 40 : 0)
      const isFragment = goesOn || /^\W*(?:(?:the )?cause|died?)\b/iu.test(part)
      const { keys, name } = namedAt(sentence, `${opened}${part.slice(0, end)}`, before, isFragment)
      const isSentence = /\b(?:sentence|execut\p{L}+|firing)\b/iu.test(part)
      return [{ sentence, who: keys, name, mode: one.mode, words: one.words, isDenied, isSentence }]
    })
  })
}

// "Killed by Karr, who went to the gallows", "beaten to death, and a stone bears his name": somebody, something else.
const clauses = /(?<=[;:])\s|,\s(?=(?:who|which|where|whose|while)\b|and\s(?:a|an|the|his|their|its)\s)/u
const byItself =
  /(?:ed|shot|shot dead|hanged|drown|overboard|the (?:ice|ship|boat|vessel)|self|life|bed|sleep|peacefully|neck|carried (?:out|into effect)|death|breach|field|action|battle|under|beneath)$|^(?:fell|thrown|run|blown|sentence|broke|kick)/iu

// A noun says of what by its preposition or its verb: "of fever", "a baton killed her".
function isTied(part: string, { at, words }: DeathMode): boolean {
  if (byItself.test(words)) return true
  const before = part.slice(0, at)
  return (
    /\b(?:of|from|by|with|through|under|beneath|cause|cause of death|cause of (?:his|her) death|death was|got|took|taken|received|had|caught|near|there was no)\b:?\s+(?:\p{L}+['’]?s?\s+){0,3}$/iu.test(
      before,
    ) ||
    /^\W*(?:\p{L}+\s+){0,2}(?:killed|struck|hit|felled|did for|finished|carried|took|touched|went)\b/iu.test(
      part.slice(at + words.length),
    )
  )
}

const guessed =
  /\b(?:is|was|are|were|been|be)\s+(?:\p{L}+\s+){0,2}?(?:believed|supposed|thought|presumed|feared|assumed|suspected|alleged)\b|\b(?:they|people|some) (?:say|said)\b/iu

const ailing = /\b(?:had|took|caught|touched|went near|came near)\b/iu

// The negation that stands before it in its clause.
function denies(part: string, { at }: DeathMode): boolean {
  return denial.test(
    part
      .slice(0, at)
      .split(/,\s|\s(?:and|but)\s/u)
      .at(-1)!,
  )
}
