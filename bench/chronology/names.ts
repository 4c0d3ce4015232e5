// How many names in Latin letters are joined with their Russian spelling, and how many by accident. Only the half of
// the pairs is asked that did not make the table of sounds.
import { sameName } from '../../src/name/same-name.ts'
import { pairs } from '../../tools/names/pairs.ts'

const RANDOM = 100_000
const data = pairs()
if (!data) process.stdout.write('The pairs are not here (../shared/corpora/names): nothing measured.\n')
else {
  const { held } = data
  const started = performance.now()
  const joined = held.filter(([latin, cyrillic]) => sameName(latin, cyrillic).same).length
  let state = 7
  // mulberry32: the same pairs on every machine.
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const draw = (): [string, string] => held[Math.floor(random() * held.length)]!
  let asked = 0
  let wrong = 0
  for (let i = 0; i < RANDOM; i++) {
    const [[latin, own], [, cyrillic]] = [draw(), draw()]
    if (own === cyrillic) continue
    asked++
    if (sameName(latin, cyrillic).same) wrong++
  }
  const each = ((performance.now() - started) * 1000) / (held.length + asked)
  process.stdout.write(
    [
      '| what | of | joined | share |',
      '|---|--:|--:|--:|',
      `| pairs held back | ${held.length} | ${joined} | ${(joined / held.length).toFixed(3)} |`,
      `| random pairs | ${asked} | ${wrong} | ${((100 * wrong) / asked).toFixed(3)} % |`,
      '',
      `${each.toFixed(0)} µs a pair.`,
      '',
    ].join('\n'),
  )
}
