import type { Span } from '../../text/span.ts'
import { type Word, words } from '../../text/word.ts'
import { eventForms } from './event-lexicon.ts'
import { ringOf } from './synonym-ring.ts'

const empty = new Set(
  'a an the and or but of to in on at by for from with as is are was were be been being has have had will would shall should may might can could do does did not no that this these those it its he his him she her they their them there who whom which what when where said says that about into than then so i we us our my me you your own any anyone anybody nobody here before because after while until haue neuer euer ouer very anything anyone else whatever whatsoever'.split(
    ' ',
  ),
)

/** Words as they are compared: happenings by their kind with "!" before it, others without their endings. */
export function keysIn(text: string): string[] {
  return keyedIn(text).flatMap(({ key }) => key ?? [])
}

const irregular: ReadonlyMap<string, string> = new Map(
  'draw drew drawn|give gave given|take took taken|bring brought|think thought|teach taught|catch caught|seek sought|wear wore worn|tear tore torn|bear bore borne|swear swore sworn|speak spoke spoken|choose chose chosen|freeze froze frozen|ride rode ridden|drive drove driven|swim swam swum|sing sang sung|ring rang rung|drink drank drunk|run ran|see saw seen|eat ate eaten|hear heard|make made|say said|tell told|keep kept|feel felt|sleep slept|sweep swept|weep wept|creep crept|deal dealt|lend lent|spend spent|bend bent|send sent|hold held|stand stood|understand understood|wind wound|bind bound|grind ground|dig dug|stick stuck|swing swung|cling clung|fling flung|shake shook shaken|wake woke woken|fly flew flown|know knew known|grow grew grown|blow blew blown|show showed shown|light lit|slide slid|feed fed|read read|spread spread|cast cast|ride rode ridden|forget forgot forgotten|forgive forgave forgiven'
    .split('|')
    .flatMap((row) => {
      const [base, ...forms] = row.split(' ')
      return forms.map((form) => [form, base!] as const)
    }),
)

/** The base of an irregular verb's past; any other word as it is. */
function baseOf(word: string): string {
  return irregular.get(word) ?? word
}

const owner = /['’]s$/u

/** Each word of a text with the key that it is compared by; null for a word that tells nothing. */
export function keyedIn(text: string): (Span & { readonly key: string | null })[] {
  const all = joined(text, words(text))
  const spelled = all.map(({ from, to }) => text.slice(from, to).toLowerCase())
  const bare = spelled.map((word) => word.replace(owner, ''))
  return all.map(({ from, to, key }, i) => {
    const isOwner = owner.test(spelled[i]!)
    return { from, to, key: keyOf(isOwner ? key.replace(/s$/u, '') : key, bare, i) }
  })
}

// "U.S.S.R." is the word "USSR".
function joined(text: string, all: readonly Word[]): Word[] {
  const out: Word[] = []
  let open = false
  for (const word of all) {
    const isInitial = word.to - word.from === 1 && text[word.to] === '.'
    const last = out.at(-1)
    if (open && isInitial && last?.to === word.from - 1)
      out[out.length - 1] = { ...word, from: last.from, key: last.key + word.key }
    else out.push(word)
    open = isInitial
  }
  return out
}

// Lists are asked by the spelling, since the key of a word writes u for v.
function keyOf(key: string, spelled: readonly string[], i: number): string | null {
  const word = spelled[i]!
  if (empty.has(key)) return null
  // "Found guilty" says what "convicted" says, and "his father" what "son of" says.
  if (word === 'guilty') return '!verdict'
  if (word === 'son' || word === 'father') return 'father'
  if (
    /^los(?:e|es|t|ing)$/.test(word) &&
    spelled.slice(i + 1, i + 4).some((on) => /^(?:life|lives)$/.test(on))
  )
    return '!death'
  // Who fled from a place left it; where he came to is another matter.
  if (/^(?:fled|flees?|fleeing)$/.test(word)) return '!leaving'
  if (/^burn(?:s|ed|t|ing)?$/.test(word)) return '!fire'
  // Those who were hanged are a part of those who died.
  if (/^(?:hang(?:s|ed|ing)?|execut(?:e[sd]?|ing|ions?)|behead(?:s|ed|ing)?|guillotined?)$/.test(word))
    return '!hanging'
  const next = spelled[i + 1]
  const fits = eventForms(word).filter(({ frame: { particle } }) => particle === null || particle === next)
  const form = fits.find(({ frame }) => frame.particle) ?? fits[0]
  const ring = ringOf(word) ?? ringOf(baseOf(word))
  // "The storm", "a report": a form without an ending is a noun, where the rings know it.
  if (!form || word === 'found' || (ring && (form.form === 'base' || form.form === 's')))
    return ring ?? stemOf(irregular.has(word) ? baseOf(word) : key)
  return `!${form.frame.matter}`
}

function stemOf(key: string): string {
  if (key.length < 5) return key
  return key.replace(/(?:ingly|edly|ations?|ation|ings?|ers?|ors?|ed|es|ly|s|e)$/u, '') || key
}
