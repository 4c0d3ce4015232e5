import { writeFileSync } from 'node:fs'
import { type Place, type World, worlds } from './world.ts'
import { answerFor } from './world-answer.ts'
import { type Score, scoreOf } from './world-score.ts'
import { tableOf } from './worlds-table.ts'

// Asks for the conflicts of each invented world and prints what went wrong and the table. Arguments: names of worlds;
// --held-out for those that nobody looks at, of which only the table is shown; --write keeps the table.
const here = new URL('.', import.meta.url)
const args = process.argv.slice(2)
const heldOut = args.includes('--held-out')
const wanted = args.filter((one) => !one.startsWith('--'))

const asked = (await worlds(heldOut)).filter(({ name }) => wanted.length === 0 || wanted.includes(name))
const scores = asked.flatMap((world) => {
  const answer = answerFor(
    world.documents,
    world.lineages.map(({ claim }) => claim),
  )
  return answer ? [scoreOf(world, answer)] : []
})
if (scores.length < asked.length) {
  process.stderr.write(`${asked.length} worlds were read. There is no operation "conflicts" to ask yet.\n`)
} else {
  if (!heldOut) for (const score of scores) print(score)
  const table = tableOf(scores)
  process.stdout.write(`${table}\n`)
  if (args.includes('--write'))
    writeFileSync(new URL(heldOut ? 'worlds-held-out.md' : 'worlds.md', here), `${table}\n`)
}

function print({ world, missed, surplus, accused }: Score): void {
  const lines = [
    world.name,
    ...missed.flatMap(({ id, slots, kind, about, sides }) => [
      `  missed  ${id} ${kind} of ${slots.join('/')}: ${about}`,
      ...sides.map((side) => `    ${side.map((place) => words(world, place)).join(' ¦ ')}`),
    ]),
    ...surplus.flatMap(({ kind, slot, message, sides }) => [
      `  surplus  ${kind} of ${slot}: ${message ?? ''}`,
      ...sides.map(({ passages }) => `    ${passages.map((place) => words(world, place)).join(' ¦ ')}`),
    ]),
    ...accused.map(({ id, about }) => `  accused  ${id}: ${about}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n\n`)
}

function words({ documents }: World, { document, from, to }: Place): string {
  const text = documents.find(({ id }) => id === document)?.text.slice(from, to) ?? ''
  return `${document} “${text.replaceAll('\n', ' ')}”`
}
