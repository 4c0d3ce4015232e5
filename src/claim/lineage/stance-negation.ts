import { negatorsIn } from '../../sense/negation.ts'
import { areKin, finelyKeyed } from './kin.ts'

// What parts a clause from the next, as far as a negation reaches; commas part what stands before it only.
const border =
  /[;:—–]|\s(?:and|but|while|because|before|after|until|when|if|than|that)\s|,\s(?:or|nor|who|which|for)\s/u

// "Voss, who never drank, let them pass."
const aside = /,\s(?:who|which|whose|though)\s[^,]+,/gu

/**
 * Whether words negate what a claim says: "who does not wish to be named, says that …" negates nothing of it, nor does
 * "not to fire" that he called on them.
 */
export function isNegatedNear(words: string, claim: string): boolean {
  const all = finelyKeyed(claim)
  const told = all.filter(
    ({ from }) => !/^\p{Lu}/u.test(claim.slice(from)) || /\ban?\s$/iu.test(claim.slice(0, from)),
  )
  const wanted = (told.length > 0 ? told : all).map(({ key }) => key)
  const isWanted = (text: string): boolean =>
    finelyKeyed(text).some(({ key }) => wanted.some((own) => own === key || areKin(own, key)))
  return words
    .replace(/^((?:as (?:for|to)|of|concerning)\s[^,]+),/iu, '$1')
    .replace(aside, ' ')
    .split(border)
    .map((clause) => clause.replace(/\b(?:not to \p{L}+|to \p{L}+ (?:no|nothing|nobody|none)\b).*$/iu, ''))
    .some((clause) =>
      negatorsIn(clause, 'en').some(({ from, phrase }) => {
        if (phrase === 'without') return false
        const before = clause.slice(0, from).split(',').at(-1)!
        return isWanted(before) || isWanted(clause.slice(from))
      }),
    )
}
