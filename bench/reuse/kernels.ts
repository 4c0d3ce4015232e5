// Times each kernel in TypeScript and in WebAssembly on text made here, in time of the processor.
import { plainKernels } from '../../src/index.ts'
import { fastKernels } from '../../src/kernel/kernels.ts'

const fast = fastKernels()
const noCuts = new Uint32Array(0)
let seed = 1

/** From 0 to 1, the same in every run. */
function drawn(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) | 0
  return (seed >>> 8) / 2 ** 24
}

/** Megabytes of words of these letters, with commas, full stops, years and apostrophes; `quoted` in curly quotes. */
function textOf(letters: string, megabytes: number, quoted: number): Uint8Array {
  const vocabulary = Array.from({ length: 4000 }, () => {
    const length = Math.min(14, 1 + Math.floor(-Math.log(1 - drawn()) * 3.2 + drawn() * 3))
    return Array.from({ length }, () => letters[Math.floor(drawn() * letters.length)]).join('')
  })
  let text = ''
  while (text.length < megabytes * 1e6) {
    const word = vocabulary[Math.floor(drawn() ** 2 * vocabulary.length)]!
    const kind = drawn()
    const end = kind < 0.1 ? ',' : kind < 0.15 ? '. ' : kind < 0.16 ? '’s' : kind < 0.165 ? ' 1924' : ''
    text += (drawn() < quoted ? `“${word}${end}”` : word + end) + (drawn() < 0.02 ? '\n' : ' ')
  }
  return new TextEncoder().encode(text)
}

/** The least time of nine runs. */
function timed(run: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < 9; i++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1e6)
  }
  return least
}

function row(name: string, plain: number, quick: number, figure: (seconds: number) => string): void {
  const ratio = (plain / quick).toFixed(1)
  process.stdout.write(`| ${name} | ${figure(plain)} | ${figure(quick)} | ${ratio} |\n`)
}

const english = 'etaoinshrdlucmfwypvbgkETAOINSHRDaeiouetnst'
const texts: readonly [string, Uint8Array][] = [
  ['English letters', textOf(english, 4, 0)],
  ['with curly quotes, 5 % of words', textOf(english, 4, 0.05)],
  ['accented Latin', textOf(`${english}éà`, 4, 0)],
  ['Greek', textOf('αβγδεζηθικλμνξοπρστυφχψωάέήίό', 2, 0)],
  ['Cyrillic', textOf('абвгдежзиклмнопрстуфхцчшыьэюя', 2, 0)],
]
process.stdout.write('| kernel | TypeScript | WebAssembly | ratio |\n|---|---|---|---|\n')
for (const [name, text] of texts)
  row(
    `scan: ${name}`,
    timed(() => plainKernels.scan(text, noCuts)),
    timed(() => fast.scan(text, noCuts)),
    (seconds) => `${(text.length / seconds / 1e6).toFixed(0)} MB/s`,
  )

const a = Uint8Array.from({ length: 600 }, () => 1 + Math.floor(drawn() * 25))
const b = Uint8Array.from(
  [...a].flatMap((code) => {
    const kind = drawn()
    if (kind < 0.02) return []
    return kind < 0.06 ? [1 + Math.floor(drawn() * 25)] : [code]
  }),
)
const microseconds =
  (times: number) =>
  (seconds: number): string =>
    `${((seconds / times) * 1e6).toFixed(2)} µs`
for (const length of [100, 600]) {
  const [left, right] = [a.subarray(0, length), b.subarray(0, length)]
  const times = (kernels: typeof fast) =>
    timed(() => {
      for (let i = 0; i < 200; i++) kernels.extend(left, right)
    })
  row(`extend: ${length} letters, 6 % changed`, times(plainKernels), times(fast), microseconds(200))
}
for (const [size, length] of [
  [32, 44],
  [64, 90],
  [64, 500],
] as const) {
  const [pattern, text] = [a.subarray(a.length - size), b.subarray(0, length)]
  const times = (kernels: typeof fast) =>
    timed(() => {
      for (let i = 0; i < 20_000; i++) kernels.distance(pattern, text)
    })
  row(`distance: ${size} letters in ${length}`, times(plainKernels), times(fast), microseconds(20_000))
}
