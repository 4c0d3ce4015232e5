import { type Row, runStage, type StageName } from '../index.ts'
import { fastKernels } from '../kernel/kernels.ts'
import { LineWriter, lineOf, linesFrom, rowOf } from './row-lines.ts'
import {
  fingerprint,
  nothing,
  planIn,
  stageNames,
  type Tally,
  TRAILER,
  type Trailer,
  tallied,
} from './trailer.ts'

/**
 * `stemma-worker STAGE PLAN`: one stage over the rows of standard input, to standard output. It keeps nothing, so that
 * an engine may run it again or twice at a time.
 */
export function run(args: readonly string[]): void {
  const [stage, code] = args
  if (!isStage(stage) || code === undefined || args.length !== 2) {
    process.stderr.write(`Use: stemma-worker ${stageNames.join('|')} PLAN < rows > rows\n`)
    process.exitCode = 2
    return
  }
  const writer = new LineWriter(1)
  let taken: Tally = nothing
  let given: Tally = nothing
  function* rows(): Generator<Row> {
    for (const line of linesFrom(0)) {
      if (line.key === TRAILER) {
        writer.write(`${TRAILER}\t${line.payload}\n`)
        continue
      }
      const row = rowOf(line)
      taken = tallied(taken, row)
      yield row
    }
  }
  try {
    runStage(stage, planIn(code), rows(), fastKernels(), (key, block) => {
      given = tallied(given, { key, block })
      writer.write(lineOf(key, block))
    })
    const trailer: Trailer = { stage, plan: fingerprint(code), in: taken, out: given }
    writer.write(`${TRAILER}\t${JSON.stringify(trailer)}\n`)
    writer.flush()
  } catch (error) {
    // An engine keeps little of what a process says: one line.
    process.stderr.write(`stemma-worker ${stage}: ${(error as Error).message}\n`)
    process.exitCode = 4
  }
}

function isStage(name: string | undefined): name is StageName {
  return stageNames.some((stage) => stage === name)
}
