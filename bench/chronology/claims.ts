import { readFileSync, writeFileSync } from 'node:fs'
import { comparePlaces } from '../../src/claim/compare-slot.ts'
import { copyAwareCount, type Vote } from '../../src/claim/copy-count.ts'

// Claims of web sources: birthplaces and sites with a hierarchy of places, and the authors that bookshops give, with
// the copy-aware count against plain votes. Argument: the folder of the corpora; --write keeps the table.
const args = process.argv.slice(2)
const folder = args.find((one) => !one.startsWith('--')) ?? '../shared/corpora/claims'

const lines = [
  '| places | pairs | one lies in the other | of these called a conflict | others | of these called a conflict |',
  '|---|--:|--:|--:|--:|--:|',
  ...['birthplaces', 'heritages'].map(placeRow),
  '',
  '| authors of 100 books | right |',
  '|---|--:|',
  ...bookRows(),
]
process.stdout.write(`${lines.join('\n')}\n`)
if (args.includes('--write')) writeFileSync(new URL('claims.md', import.meta.url), `${lines.join('\n')}\n`)

function csv(file: string): string[][] {
  return readFileSync(`${folder}/${file}`, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, bare]) =>
        quoted === undefined ? bare! : quoted.replaceAll('""', '"'),
      ),
    )
}

function placeRow(set: string): string {
  const parents = new Map<string, Set<string>>()
  const rows = csv(`${set}/hierarchy.csv`)
  const names = new Map(rows.map(([id, name]) => [id!, name!]))
  for (const [, name, parent] of rows) {
    const above = parents.get(name!) ?? new Set<string>()
    const outer = names.get(parent!)
    if (outer !== undefined && outer !== 'Root') above.add(outer)
    parents.set(name!, above)
  }
  const lies = (inner: string, outer: string, depth = 8): boolean =>
    depth > 0 &&
    [...(parents.get(inner) ?? [])].some((next) => next === outer || lies(next, outer, depth - 1))
  const byObject = Map.groupBy(csv(`${set}/claims.csv`), ([object]) => object!)
  const tally = { nested: 0, nestedCalled: 0, apart: 0, apartCalled: 0 }
  for (const claims of byObject.values()) {
    const values = [...new Set(claims.map(([, , value]) => value!))]
    values.forEach((a, i) => {
      for (const b of values.slice(i + 1)) {
        const called = comparePlaces(a, b, lies).relation === 'contradiction' ? 1 : 0
        if (lies(a, b) || lies(b, a)) {
          tally.nested++
          tally.nestedCalled += called
        } else {
          tally.apart++
          tally.apartCalled += called
        }
      }
    })
  }
  const { nested, nestedCalled, apart, apartCalled } = tally
  return `| ${set} | ${nested + apart} | ${nested} | ${nestedCalled} | ${apart} | ${apartCalled} |`
}

/** Surnames of the authors as one key; empty where nobody is named. */
function authorsKey(authors: string): string {
  const plain = authors
    .replace(/&(\w)(?:uml|acute|grave|circ|tilde|cedil|slash|caron|ring);/g, '$1')
    .replace(/&(?:amp|#38);/g, '&')
    .normalize('NFKD')
    .replace(/\p{M}|\(.*?\)|\b(?:jr|sr|phd|ph\.d|dr|prof|editor|author|et al)\b\.?/giu, '')
    .toLowerCase()
  const people = plain.split(/\s*(?:;|\/|&|\band\b|\bwith\b|\n)\s*/u).flatMap((one) => {
    const parts = one.split(/\s*,\s*/u).filter((part) => part !== '')
    if (parts.length < 2) return parts.map(lastWord)
    // "Knuth, Donald, Graham, Ronald" against "Donald Knuth, Ronald Graham".
    const isWhole = parts.every((part) => /\s/.test(part.trim()))
    return isWhole ? parts.map(lastWord) : parts.filter((_, i) => i % 2 === 0).map(lastWord)
  })
  return [...new Set(people.filter((name) => name.length > 1))].sort().join(' ')
}

function lastWord(name: string): string {
  return (
    name
      .replace(/[^\p{L}\s]/gu, '')
      .trim()
      .split(/\s+/)
      .at(-1) ?? ''
  )
}

function bookRows(): string[] {
  const gold = new Map(
    readFileSync(`${folder}/book/book_golden.txt`, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [isbn, authors] = line.trim().split('\t')
        return isbn && authors ? [[isbn, authorsKey(authors)] as const] : []
      }),
  )
  const votes = new Map<string, Vote>()
  for (const line of readFileSync(`${folder}/book/book.txt`, 'utf8').split('\n')) {
    const [source, item, , authors] = line.trimEnd().split('\t')
    const value = authorsKey(authors ?? '')
    if (source && item && value && !/available|unknown|various/.test(value))
      votes.set(`${source}\t${item}`, { source, item, value })
  }
  const all = [...votes.values()]
  const right = (best: (item: string) => string | undefined): number =>
    [...gold].filter(([item, value]) => best(item) === value).length
  const plain = new Map(
    [...Map.groupBy(all, ({ item }) => item)].map(([item, of]) => {
      const ranked = [...Map.groupBy(of, ({ value }) => value)].sort((a, b) => b[1].length - a[1].length)
      return [item, ranked[0]![0]]
    }),
  )
  const isPart = (part: string, whole: string): boolean => {
    const names = new Set(whole.split(' '))
    const some = part.split(' ')
    return some.length < names.size && some.every((name) => names.has(name))
  }
  const copies = copyAwareCount(all)
  const both = copyAwareCount(all, isPart)
  const found = both.counts.filter(({ dependent }) => dependent > 0.9).length
  return [
    `| plain votes | ${right((item) => plain.get(item))} of ${gold.size} |`,
    `| copies discounted | ${right((item) => copies.items.get(item)?.[0]?.value)} of ${gold.size} |`,
    `| copies discounted, a part speaks for its whole | ${right((item) => both.items.get(item)?.[0]?.value)} of ${gold.size} |`,
    '',
    `${both.counts.length} pairs of shops share ten books or more; ${found} of them are likely to depend on each other.`,
  ]
}
