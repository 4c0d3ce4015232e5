import type { ClaimToken } from '../statement/claim-token.ts'
import { headOf, isNumeral, type Phrase } from '../statement/noun-phrase-at.ts'
import { isPersonNoun } from '../statement/person-noun.ts'
import { keysIn } from '../word/claim-words.ts'

// Rings of words for persons.
const persons = new Set(
  keysIn(
    'captain mate crew monk priest miner worker soldier cavalry officer police doctor nurse king governor mayor judge jury lawyer director manager clerk passenger child woman wife guide emigrant player student owner prisoner father mother daughter audience',
  ),
)
// End like words for persons.
const things =
  /^(?:\p{L}*meters?|(?:register|ledger|cylinder|charter|poster|banner|timber|copper|silver|ladder|hammer|rudder|anchor|mirror|elevator|generator|reactor|canister|container|trigger|lever|girder|pier|propeller|shutter|gutter|rafter|feather|leather|hunger|disaster|monster|amber|cover|flower|shower|thunder|slaughter|laughter|charter|filter|counter|drawer|locker|pillar|altar|cedar|collar|radar|sugar|vapour|armour|colour|flavour|favour|parlour|mortar|cellar|tender|ember|fibre|sabre|sceptre|razor|visor|tremor|rumor|humor|vigor|labor|motor|sensor|cinder|fodder|powder|order|border|shoulder|finger|temper|supper|copper|zipper|wrapper|newspaper|whisper|ginger|larder|solder|charger|burner|stopper)s?)$/u
const some =
  /^(?:some|many|most|several|few|half|others|another|other|one|more|less|certain|any|each|part|parts|number|dozens|scores|hundreds|thousands|a|an|none|such|everybody|everyone|anybody|anyone|somebody|someone|people)$/
/** Words that behind "no" or "not a" stand for any person. */
export const anybody: RegExp =
  /^(?:nobody|none|one|man|men|person|persons|people|soul|body|hand|life|lives|neither)$/

/** Whether a noun, with its key, is one for persons. */
export function isForPersons(noun: string, key: string | null): boolean {
  if (/^(?:nobody|none|neither)$/.test(noun)) return true
  return (isPersonNoun(noun) && !things.test(noun)) || (key !== null && persons.has(key))
}

/** Whether a word says that some of many are meant: "three", "several", "a". */
export function isOfSome({ word, kind }: ClaimToken): boolean {
  return kind === 'number' || (kind === 'word' && (some.test(word) || isNumeral(word)))
}

/** A noun as a key. */
export function keyOf(noun: string): string | null {
  return noun === 'men' ? 'man' : (keysIn(noun).at(-1) ?? null)
}

const measure = /^(?:piece|pair|couple|member|majority|bulk|handful|inch|stick|scrap|shred)s?$/

/** The noun of a phrase, past "three of". */
export function nounOf(tokens: readonly ClaimToken[], phrase: Phrase): ClaimToken {
  const head = headOf(tokens, phrase)
  const at = tokens.indexOf(head)
  const counts = isOfSome(head) || measure.test(head.word)
  if (!counts || tokens[at + 1]?.word !== 'of' || at + 2 > phrase.last) return head
  return headOf(tokens, { first: at + 2, last: phrase.last })
}
