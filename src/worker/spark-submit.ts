import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { StemmaError } from '../index.ts'

/** Characters of what Spark says that a message quotes: what failed comes last. */
const LAST = 2000

/** Where a job goes, and in whose name. */
export interface Submission {
  /** As Spark names it: `local[2]`, `spark://host:7077`, `yarn`. */
  readonly master: string
  readonly signal: AbortSignal
  readonly env: NodeJS.ProcessEnv
}

/** Runs a file of statements on Spark, in the file's folder. Throws a StemmaError when it does not come to its end. */
export function submit(statements: string, { master, env, signal }: Submission): Promise<void> {
  const folder = dirname(statements)
  const own = env.SPARK_HOME ? join(env.SPARK_HOME, 'bin', 'spark-sql') : 'spark-sql'
  const args = ['--master', master, '--name', 'stemma reuse', ...configuration(folder), '-f', statements]
  return new Promise((resolve, reject) => {
    const child = spawn(own, args, { cwd: folder, env, signal, stdio: ['ignore', 'ignore', 'pipe'] })
    let talk = ''
    child.stderr.setEncoding('utf8').on('data', (more: string) => {
      talk = (talk + more).slice(-50 * LAST)
    })
    child.on('error', (cause) => reject(failedToStart(own, signal, cause)))
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new StemmaError('misuse', failure(master, code, talk)))
    })
  })
}

// In-memory catalogue: no Hive and no database beside the job. Files that are sent lie in the worker's own folder only
// without the isolation of sessions that came with Spark 4.
function configuration(folder: string): string[] {
  const settings = {
    'spark.sql.catalogImplementation': 'in-memory',
    'spark.sql.artifact.isolation.enabled': 'false',
    'spark.sql.warehouse.dir': join(folder, 'tables'),
    'spark.ui.enabled': 'false',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['--conf', `${name}=${value}`])
}

function failedToStart(command: string, signal: AbortSignal, cause: Error): StemmaError {
  if (signal.aborted) return new StemmaError('interrupted', 'Stopped while Spark was at work.', { cause })
  return new StemmaError(
    'misuse',
    `Cannot start "${command}": ${cause.message}. Install Spark 4, for instance with "pip install pyspark", and put ` +
      'its programs on the path or name its folder in SPARK_HOME; it needs Java 17. Without Spark, leave --engine out.',
    { cause },
  )
}

function failure(master: string, code: number | null, talk: string): string {
  const said = talk.split('\n').filter((line) => /exception|error|cannot|not found|stemma-worker/i.test(line))
  const told = said.filter((line) => !line.trimStart().startsWith('at ')).join('\n')
  return (
    `Spark at ${master} did not finish the search (it ended with ${code ?? 'a signal'}). Nothing was published. ` +
    `The last it said:\n${told.slice(-LAST) || talk.slice(-LAST) || '(nothing)'}`
  )
}
