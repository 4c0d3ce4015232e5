import { type Sentence, wordsOf } from '../apart/told-sentence.ts'
import { keysIn } from '../word/claim-words.ts'

/** How many sentences back somebody can stand of whom "he" is said. */
const REACH = 3
/** A heading is no longer. */
const HEADING = 80

// Capitals that name nobody.
const unnamed =
  /^(?:the|an?|and|but|for|in|on|at|of|to|by|from|with|he|she|it|they|we|i|you|his|her|their|our|my|this|that|these|those|there|then|when|while|after|before|as|if|not|no|never|nor|so|now|what|who|how|why|where|some|all|one|two|both|poor|old|young|only|even|later|soon|once|cause|dead|born|died|within|without|until|since|because|although|though|every|each|jan\p{L}*|feb\p{L}*|mar(?:ch)?|apr\p{L}*|may|june?|july?|aug\p{L}*|sept?\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*|\p{L}+day|mr|mrs|miss|ms|dr|sir|lady|lord|st|saint|captain|capt|colonel|col|general|major|sergeant|corporal|lieutenant|lieut|professor|prof|count|countess|comte|duke|prince|princess|king|queen|emperor|bishop|father|mother|grandfather|grandmother|grandpa|grandma|dad|mum|papa|mama|brother|sister|uncle|aunt|rev|reverend|monsieur|madame|herr|frau|god|english|french|german|spanish|russian|american|british)$/iu
const kin =
  /['’]s?\s+(?:\p{L}+\s+){0,2}?(?:wife|husband|widow|son|daughter|father|mother|brother|sister|child|children|boy|girl|friend|mate|master|servant|horse|man|men|crew|uncle|aunt|nephew|niece|cousin|parents?|family)\b/iu

// One of each is in most accounts.
const office =
  /\b(?:the|our|their)\s+(?:\p{L}+\s+)?(captain|mate|master|skipper|pilot|driver|engineer|conductor|chancellor|governor|president|king|queen|emperor|empress|duke|bishop|abbot|prior|abbess|general|colonel|commandant|admiral|mayor|cook|surgeon|guide|keeper|lightkeeper|warden|steward|ambassador|consul|premier|prince|princess|sheriff|vicar|rector)\b(?!['’])/iu

/** Somebody, by the keys of his names and one of them as it is printed. */
export interface Named {
  readonly keys: ReadonlySet<string>
  readonly name: string
}

const nobody: Named = { keys: new Set(), name: '' }

/**
 * Of whom a stretch of a sentence tells, as keys of his names: those in the stretch itself, or where it has only "he" or
 * "her", or is a fragment, those of the last sentence before it that names somebody. Empty where nobody is named.
 */
export function namedAt(
  sentence: Sentence,
  words: string,
  before: readonly Sentence[],
  isFragment = false,
): Named {
  if (kin.test(words)) return nobody
  const own = personsIn(words, sentence)
  if (own.length > 0) return named(sentence, own)
  const role = office.exec(words)?.[1]?.toLowerCase()
  if (role) return { keys: new Set([`the ${role}`]), name: role }
  if (!isFragment && !/\b(?:he|she|him|her|his|hers|deceased|who)\b/iu.test(words)) return nobody
  for (const one of before.slice(-REACH).toReversed()) {
    const found = personsIn(wordsOf(one, one), one)
    if (found.length > 0) return named(sentence, found)
  }
  // A life or an obituary names in its heading of whom it tells.
  const { title, text } = sentence.account.document
  const heading = `${title ?? ''} ${text.slice(0, HEADING).split('\n')[0]}`
  const found = /\d/u.test(heading) ? [] : personsIn(heading, sentence)
  return found.length > 0 ? named(sentence, found) : nobody
}

function named(sentence: Sentence, names: readonly string[]): Named {
  return { keys: fullNames(sentence, new Set(names.flatMap((name) => keysIn(name)))), name: names.at(-1)! }
}

// "Orlov died", "Anna Lund was": a name that opens a sentence.
const opening =
  /^\s*\p{Lu}[\p{L}’'-]+,?\s+(?:\p{Lu}\p{L}|(?:had|was|is|did|died|dies|fell|never|perished|lived|drowned|returned|went|came|got|took|lay|who)\b)/u
const names = new WeakMap<object, Set<string>>()

// Capitals that do not only open a sentence; without places ("on Katara Beach").
function personsIn(words: string, { account }: Sentence): string[] {
  let known = names.get(account)
  if (!known) {
    known = new Set(account.document.text.match(/(?<=[\p{L},;]\s)\p{Lu}[\p{L}’'-]+|\p{Lu}{3,}/gu))
    names.set(account, known)
  }
  const found = words
    .replace(
      /\b(?:in|at|on|near|off|from|to|into|upon|aboard|of the|towards?)\s+(?:\p{Lu}[\p{L}’'-]+\s?)+/gu,
      ' ',
    )
    .match(/(?<![\p{L}’'])\p{Lu}[\p{L}’'-]+/gu)
  return (found ?? [])
    .filter(
      (name) =>
        !unnamed.test(name) &&
        (known.has(name) || !words.trimStart().startsWith(name) || opening.test(words)),
    )
    .map((name) => name.replace(/['’]s$/u, ''))
}

const full = new WeakMap<object, Map<string, Set<string>>>()

// Who is Luke in one sentence is Luke Rennick in another.
function fullNames({ account }: Sentence, names: ReadonlySet<string>): Set<string> {
  let known = full.get(account)
  if (!known) {
    known = new Map()
    for (const [, first = '', last = ''] of account.document.text.matchAll(
      /(\p{Lu}\p{Ll}{2,})\s(\p{Lu}\p{Ll}{2,})/gu,
    )) {
      if (unnamed.test(first) || unnamed.test(last)) continue
      const [key] = keysIn(first)
      const [name] = keysIn(last)
      if (key && name) known.set(key, (known.get(key) ?? new Set<string>()).add(name))
    }
    full.set(account, known)
  }
  return new Set(
    [...names].flatMap((name) => {
      const last = known.get(name)
      return last?.size === 1 ? [name, ...last] : [name]
    }),
  )
}

/** Names by their consonants, so that "Crew" and "Crewe" meet. */
export function soundOf(name: string): string {
  const bare = name
    .slice(1)
    .replace(/[aeiouyh]/gu, '')
    .replace(/(.)\1+/gu, '$1')
  return bare.length < 2 ? name : `${name[0]}${bare}`
}

/** Whether two names can be one, spelled in two ways. */
export function isOneName(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 4 || soundOf(a) !== soundOf(b)) return false
  return Math.abs(a.length - b.length) <= 1
}
