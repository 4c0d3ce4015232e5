import type { Token } from './utterance.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Pronouns that a clause can begin with, as its subject. */
export const nominatives: ReadonlySet<string> = set('i he she we they it there this these those you')
/** Who is told: "him", "them". */
export const objectPronouns: ReadonlySet<string> = set(
  'him her them me us you it himself herself themselves myself everyone people',
)
/** What a phrase for a thing begins with. */
export const determiners: ReadonlySet<string> = set(
  'the a an this these those his her its their our my your some any no every each all both another such many most several few one two three more',
)
/** Verbs that help another, and their negations. */
export const auxiliaries: ReadonlySet<string> = set(
  'is are was were be been being am has have had having do does did will would can could may might must shall should not never ' +
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't mustn't shouldn't",
)
/** Forms of "be". */
export const beings: ReadonlySet<string> = set("is are was were be been being am isn't aren't wasn't weren't")
/** Adverbs that do not end in -ly. */
export const adverbs: ReadonlySet<string> = set(
  'also then now just still even again once later often always only already soon ever further first previously never instead too rather yet long not simply',
)
/** What leads into a phrase of place, time or manner. */
export const prepositions: ReadonlySet<string> = set(
  'in on at by for from to of with about against during after before between through over under into onto upon within without as like near since until toward towards among despite amid across per via than off out up down around',
)
/** What begins a clause inside another. */
export const subordinators: ReadonlySet<string> = set(
  'that because when while if as after before since although though but whether who which where whom what how why than so until unless whose',
)
/** What a reported question begins with. */
export const questions: ReadonlySet<string> = set('whether how why what when where who which if whom whose')
/** Names of days and months, and words for days. */
export const days: ReadonlySet<string> = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april june july august september october november december',
)
/** Verbs that put another one behind "to": "declined to say". */
export const catenatives: ReadonlySet<string> = set(
  'going refused refuses refuse refusing declined declines decline declining continued continues continue continuing began begins begin tried tries try trying seemed seems appeared appears used able failed fails fail went chose ' +
    'managed hastened proceeded came comes had has have needs quick careful willing ready about likely unable hesitated happened tends tend glad sorry happy proud needed wants',
)

/** Whether a word says how or when: an adverb of the list, or one in -ly. */
export function isAdverb({ word, kind }: Token): boolean {
  return (
    kind === 'word' &&
    (adverbs.has(word) ||
      (/ly$/.test(word) &&
        !/^(?:only|family|july|ally|supply|reply|rally|italy|apply|early|likely|assembly|monopoly|anomaly|bully|fly|rely|imply)$/.test(
          word,
        )))
  )
}

/** Whether a phrase for a thing or a person can begin here. */
export function beginsPhrase(token: Token | undefined): boolean {
  if (!token || token.kind === 'sign') return false
  if (token.kind !== 'word') return true
  return (
    !prepositions.has(token.word) &&
    !/^(?:and|or|but|that|because|while|if|so|nor)$/.test(token.word) &&
    !auxiliaries.has(token.word) &&
    !questions.has(token.word)
  )
}
