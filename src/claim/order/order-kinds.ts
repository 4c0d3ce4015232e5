import { keysIn } from '../word/claim-words.ts'

// Words that can tell of one happening among others of a day: "no gun had been fired", "when the fighting was over".
const table: Readonly<Record<string, string>> = {
  fight:
    'battle fighting attack assault shot gun guns cannon cannonade bombardment volley skirmish action musketry firing shooting raid raiders',
  fire: 'fire flames blaze burning burned ablaze alight conflagration',
  news: 'telegram telegraphed letter message news word intelligence tidings report wire note',
  travel:
    'arrival arrived departure departed left sailed journey visit visited voyage returned embarked travelled',
  vote: 'vote votes voted result figures poll ballot division motion resolution',
  surrender: 'surrender capitulation capitulated parley chamade keys articles yielded',
  marriage: 'married marriage wedding wife husband bride',
  death: 'death died dead killed perished drowned murdered',
  verdict: 'verdict sentence sentenced convicted condemned acquitted trial tried jury',
}

const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([kind, words]) => keysIn(words).map((key) => [key, `~${kind}`] as const)),
)

/** What a kind of happening weighs where two tellings share no more than it. */
export const KIND_WEIGHT = 1.5

/** The kind of happening that a word can tell of, with "~" before it; null for most words. */
export function kindOf(key: string): string | null {
  return kinds.get(key) ?? null
}
