// Is what people marked as taken over found, how much noise may there be, and how much is found by chance? Over the corpora
// that are present. Arguments: horae, ladder, decoy (all three without), --grams words|letters|auto; --held-out prints the
// two manuscripts that nobody looks at while tuning; --megabytes N of early books for the decoy (8).
import { existsSync } from 'node:fs'
import { horae } from './horae.ts'
import { ladder, verseLengths } from './ladder.ts'
import type { Grams } from './reuse-of.ts'
import { decoys } from './shuffled.ts'

const corpora = new URL('../../../shared/corpora/reuse', import.meta.url).pathname
// People labelled psalms that are said, not a verse of one that is said on its own: so weak matches count against us there.
const HORAE_BITS = [0, 60, 100, 150]
const args = process.argv.slice(2)
const grams = (optionOf('--grams') ?? 'auto') as Grams
const named = ['horae', 'ladder', 'decoy'].filter((one) => args.includes(one))
const steps = { horae: showHorae, ladder: showLadder, decoy: showDecoys }

if (!existsSync(corpora)) process.stdout.write(`${corpora} is not here: nothing to measure.\n`)
else
  for (const [name, step] of Object.entries(steps)) {
    if (named.length > 0 && !named.includes(name)) continue
    const began = performance.now()
    step()
    process.stdout.write(`\n${((performance.now() - began) / 1000).toFixed(1)} s, grams: ${grams}\n\n`)
  }

function showHorae(): void {
  const heldOut = args.includes('--held-out')
  const figures = horae(`${corpora}/horae`, heldOut, grams, HORAE_BITS)
  process.stdout.write(
    `HORAE, ${heldOut ? 'the two manuscripts held back' : 'four manuscripts'}, ${figures[0]!.words} words\n\n` +
      '| matches of | precision | recall | F1 of the right psalm | of any psalm |\n|---|---|---|---|---|\n',
  )
  figures.forEach(({ wanted, given, right, met }, i) => {
    const shares = [
      right / given,
      right / wanted,
      (2 * right) / (given + wanted),
      (2 * met) / (given + wanted),
    ]
    process.stdout.write(
      `| ${HORAE_BITS[i]} bits or more | ${shares.map((value) => value.toFixed(3)).join(' | ')} |\n`,
    )
  })
}

function showLadder(): void {
  const heads = verseLengths.map(([from, to]) => `${from}-${to} characters`)
  process.stdout.write(
    `Verses in noisy laws\n\n| noise | ${heads.join(' | ')} | elsewhere |\n|---|---|---|---|\n`,
  )
  for (const noise of [0, 0.05, 0.1, 0.15, 0.2, 0.3]) {
    const { planted, found, others } = ladder(corpora, noise, grams)
    const shares = found.map((count, i) => (count / planted[i]!).toFixed(2))
    process.stdout.write(`| ${noise} | ${shares.join(' | ')} | ${others} |\n`)
  }
}

function showDecoys(): void {
  const { bytes, bible, decoy } = decoys(corpora, Number(optionOf('--megabytes') ?? 8) * 1e6, grams)
  const perMegabyte = (count: number): string => (count / (bytes / 1e6)).toFixed(2)
  process.stdout.write(
    `The Bible and its words in any order, in ${(bytes / 1e6).toFixed(1)} MB of early books, matches a MB\n\n` +
      '| | Bible | decoy | false |\n|---|---|---|---|\n',
  )
  for (const most of [Infinity, 1, 1e-2, 1e-4, 1e-6]) {
    const [found, byChance] = [bible, decoy].map((all) => all.filter(({ eValue }) => eValue <= most).length)
    const name = most === Infinity ? 'all' : `E-value up to ${most}`
    process.stdout.write(
      `| ${name} | ${perMegabyte(found!)} | ${perMegabyte(byChance!)} | ${((100 * byChance!) / found!).toFixed(2)} % |\n`,
    )
  }
}

function optionOf(flag: string): string | undefined {
  return args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined
}
