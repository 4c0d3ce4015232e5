import { didYouMean } from '../finding/nearest.ts'
import { type House, houses, type Profile } from '../judge/profile.ts'
import { ladder, overridable, severities } from '../judge/verdict.ts'

/** From which severity on findings are a reason to fail. */
export const failures = ['error', 'warning', 'note', 'never'] as const
export type Failure = (typeof failures)[number]

/** A project's own rules, as its `stemma.config.json` has them; null for what it does not say. */
export interface Config {
  readonly profile: House | null
  readonly overrides: Profile['overrides']
  readonly failOn: Failure | null
}

export const noConfig: Config = { profile: null, overrides: {}, failOn: null }

const keys = ['profile', 'overrides', 'failOn', '$schema']

/** Reads a `stemma.config.json`, which `name` is called; a sentence where it says something that Stemma does not know. */
export function parseConfig(text: string, name: string): Config | { readonly problem: string } {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    return { problem: `${name} is no JSON: ${(error as Error).message}. Mend it, or remove it.` }
  }
  if (!isObject(value))
    return { problem: `${name} is ${shown(value)}. It must be an object, such as {"profile": "legal"}.` }
  const problem = problemIn(value)
  if (problem !== null) return { problem: `${name}: ${problem}` }
  const { profile, overrides, failOn } = value as Partial<Config>
  return { profile: profile ?? null, overrides: overrides ?? {}, failOn: failOn ?? null }
}

function problemIn(value: Readonly<Record<string, unknown>>): string | null {
  const stray = Object.keys(value).find((key) => !keys.includes(key))
  if (stray !== undefined)
    return `there is no setting "${stray}".${didYouMean(stray, keys)} The settings are ${listed(keys.slice(0, 3))}.`
  const { profile, overrides, failOn, $schema } = value
  return (
    oneOf('profile', profile, houses) ??
    oneOf('failOn', failOn, failures) ??
    ($schema === undefined || typeof $schema === 'string'
      ? null
      : `"$schema" is ${shown($schema)}. It must be text.`) ??
    (overrides === undefined ? null : problemInOverrides(overrides))
  )
}

function oneOf(key: string, value: unknown, known: readonly string[]): string | null {
  if (value === undefined || (typeof value === 'string' && known.includes(value))) return null
  const meant = typeof value === 'string' ? didYouMean(value, known) : ''
  return `"${key}" is ${shown(value)}.${meant} It must be one of ${listed(known)}.`
}

function problemInOverrides(overrides: unknown): string | null {
  if (!isObject(overrides))
    return `"overrides" is ${shown(overrides)}. It must be an object from codes to verdicts, such as {"A12": "altered/note"}.`
  for (const [code, cell] of Object.entries(overrides)) {
    if (!overridable.includes(code))
      return `"overrides" has "${code}", which is no code.${didYouMean(code, overridable)} "stemma explain" lists the codes.`
    const problem = problemInCell(code, cell)
    if (problem !== null) return problem
  }
  return null
}

function problemInCell(code: string, cell: unknown): string | null {
  const place = `"overrides" has ${shown(cell)} for "${code}"`
  if (typeof cell !== 'string')
    return `${place}. It must be a verdict, or a verdict and a severity, such as "altered/note".`
  const [verdict = '', severity, ...more] = cell.split('/')
  if (!(ladder as readonly string[]).includes(verdict))
    return `${place}, and there is no verdict "${verdict}".${didYouMean(verdict, ladder)} The verdicts are ${listed(ladder)}.`
  if (severity !== undefined && (more.length > 0 || !(severities as readonly string[]).includes(severity)))
    return `${place}, and there is no severity "${[severity, ...more].join('/')}".${didYouMean(severity, severities)} The severities are ${listed(severities)}.`
  return null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** A value as the file has it, cut where it is long. */
function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? ''
  return json.length <= 60 ? json : `${json.slice(0, 58)}…`
}
