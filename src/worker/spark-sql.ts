import { fingerprint, stageNames, type Tally } from './trailer.ts'

/** What the statements of a job name. */
export interface SparkJob {
  /** Folders as Spark sees them: of the rows of the texts, and the one that the result is written to. */
  readonly texts: string
  readonly result: string
  /** Files and archives that every machine is sent. */
  readonly files: readonly string[]
  readonly archives: readonly string[]
  /** How a machine starts a worker, from the folder that holds what it was sent. */
  readonly worker: string
  /** The plan's code, and what the rows of the texts come to. */
  readonly code: string
  readonly given: Tally
}

/**
 * The job as statements of Spark SQL. The stages are one query, one inside another, and between them Spark brings rows
 * together by key and sorts them; it repeats what fails and spills what is large. Trailers have the key -1, come first,
 * and are handed on. What came out is written down once, the trailers are compared, and only then is it published.
 */
export function sparkSql(job: SparkJob): string {
  const [map, group, chain] = stageNames.map((stage) => `${job.worker} ${stage} ${job.code}`)
  const mapped = transform('value', map!, `text.\`${job.texts.replaceAll('`', '``')}\``)
  const grouped = transform('key, payload', group!, `(${sorted(mapped)})`)
  const chained = transform('key, payload', chain!, `(${sorted(grouped)})`)
  return [
    ...job.files.map((file) => `ADD FILE ${quoted(file)}`),
    ...job.archives.map((archive) => `ADD ARCHIVE ${quoted(archive)}`),
    `CREATE TABLE found USING parquet AS ${chained}`,
    trailerView,
    ...checks(job).map(({ holds, message }) => `SELECT assert_true(${holds}, ${quoted(message)})`),
    `INSERT OVERWRITE DIRECTORY ${quoted(job.result)} USING text ` +
      "SELECT concat(CAST(key AS STRING), '\\t', payload) FROM found",
    '',
  ].join(';\n\n')
}

// Separators are said outright: without Hive the usual one is another. A value that is no number becomes NULL without a
// word, which is why NULLs are looked for below.
function transform(columns: string, command: string, from: string): string {
  const format = "ROW FORMAT DELIMITED FIELDS TERMINATED BY '\\t'"
  return (
    `SELECT TRANSFORM(${columns}) ${format}\n  USING ${quoted(command)}\n` +
    `  AS (key INT, payload STRING) ${format}\n  FROM ${from}`
  )
}

function sorted(query: string): string {
  return `SELECT key, payload FROM (${query}) DISTRIBUTE BY key SORT BY key`
}

const tallies = ['in', 'out'].flatMap((side) =>
  ['rows', 'bytes', 'sum'].map(
    (name) => `CAST(get_json_object(payload, '$.${side}.${name}') AS BIGINT) AS ${side}_${name}`,
  ),
)

const trailerView = `CREATE TEMPORARY VIEW trailer AS SELECT
  get_json_object(payload, '$.stage') AS stage,
  get_json_object(payload, '$.plan') AS plan,
  ${tallies.join(',\n  ')}
  FROM found WHERE key = -1`

interface Check {
  readonly holds: string
  readonly message: string
}

function checks({ code, given }: SparkJob): Check[] {
  const [map, group, chain] = stageNames
  const rows = '(SELECT count(*) FROM found WHERE key >= 0)'
  return [
    {
      holds: '(SELECT count(*) FROM found WHERE key IS NULL OR payload IS NULL) = 0',
      message: 'rows came back that are no rows',
    },
    {
      holds: `(SELECT count(*) FROM trailer WHERE plan IS DISTINCT FROM ${quoted(fingerprint(code))}) = 0`,
      message: 'a worker went by another plan',
    },
    {
      holds: `${tallyOf(map!, 'in')} = '${given.rows} ${given.bytes} ${given.sum}'`,
      message: 'not all texts came to the workers',
    },
    {
      holds: `${tallyOf(map!, 'out')} = ${tallyOf(group!, 'in')}`,
      message: 'not all runs of words came to the workers',
    },
    {
      holds: `${tallyOf(group!, 'out')} = ${tallyOf(chain!, 'in')}`,
      message: 'not all hits came to the workers',
    },
    { holds: `${sumOf(chain!, 'out_rows')} = ${rows}`, message: 'not all chains came back' },
  ]
}

function tallyOf(stage: string, side: 'in' | 'out'): string {
  const [rows, bytes, sum] = ['rows', 'bytes', 'sum'].map((name) => sumOf(stage, `${side}_${name}`))
  return `concat_ws(' ', ${rows}, ${bytes}, ${sum} % 4294967296)`
}

function sumOf(stage: string, column: string): string {
  return `(SELECT coalesce(sum(${column}), 0) FROM trailer WHERE stage = '${stage}')`
}

/** A string as Spark SQL reads it. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
