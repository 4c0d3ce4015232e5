import { titles } from '../../name/name-words.ts'
import type { NameMention } from '../../name/named.ts'
import type { Account } from '../account.ts'
import { push } from '../apart/told-sentence.ts'
import type { ClaimToken } from '../statement/claim-token.ts'
import { isPersonNoun } from '../statement/person-noun.ts'
import { keysIn } from '../word/claim-words.ts'

interface Named {
  readonly name: string
  readonly entity: string | null
}

/** How many mentions one of somebody whom the title names counts for. */
const TITLED = 5

/** Whom the title names, or who is named at least twice as often as anybody else. */
export function heroOf(
  { document, mentions }: Account,
  named: (mention: NameMention) => Named,
): Named | null {
  const counts = new Map<string, { one: Named; count: number }>()
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue
    const one = named(mention)
    const key = one.entity ?? one.name
    const isTitled = (document.title ?? '').includes(mention.name.split(/\s+/).at(-1)!)
    counts.set(key, { one, count: (counts.get(key)?.count ?? 0) + (isTitled ? TITLED : 1) })
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count)
  return first && first.count >= 2 * (second?.count ?? 0) ? first.one : null
}

/** Notes what a sentence calls whom it names, as keys: "the driver, Orsk", "Orsk, 33, cashier", "Captain Varn". */
export function noteCallings(
  tokens: readonly ClaimToken[],
  named: (mention: NameMention) => Named,
  called: Map<string, string[]>,
): void {
  tokens.forEach(({ kind, mention, word }, i) => {
    if (kind !== 'name' || mention?.kind !== 'person') return
    const { name, entity } = named(mention)
    const note = (noun: string): void => {
      for (const key of keysIn(noun)) push(called, entity ?? name, key)
    }
    const back = tokens[i - 1]?.word === ',' ? i - 2 : i - 1
    if (isPersonWord(tokens[back]) && isDetermined(tokens, back)) note(tokens[back]!.word)
    if (word.includes(' ') && titles.has(word.split(' ')[0]!)) note(word.split(' ')[0]!)
    let k = i + 1
    while (k < i + 6 && isLead(tokens[k])) k++
    if (k === i + 1) return
    for (; k < i + 9 && tokens[k]?.kind === 'word'; k++) if (isPersonWord(tokens[k])) note(tokens[k]!.word)
  })
}

function isLead(token: ClaimToken | undefined): boolean {
  return (
    token?.kind === 'number' ||
    /^(?:,|aged|a|an|the|then|formerly|late|sometime|once)$/.test(token?.word ?? '')
  )
}

function isPersonWord(token: ClaimToken | undefined): boolean {
  return token?.kind === 'word' && !token.genitive && isPersonNoun(token.word)
}

function isDetermined(tokens: readonly ClaimToken[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 4; k--) {
    if (tokens[k]!.kind !== 'word') return false
    if (/^(?:the|a|an|his|her|our|their|my|its)$/.test(tokens[k]!.word)) return true
  }
  return false
}
