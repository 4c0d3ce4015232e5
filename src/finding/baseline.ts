/** The findings of an earlier check, which are known and not to be said again. */
export interface Baseline {
  readonly name: string
  /** `fingerprint rule` of each. */
  readonly known: ReadonlySet<string>
}

/** Reads what `stemma check --format json` wrote; a sentence where it is something else. */
export function parseBaseline(text: string, name: string): Baseline | { readonly problem: string } {
  const wrong = (what: string): { problem: string } => ({
    problem: `${name} cannot be a baseline: ${what}. Make one with “stemma check DRAFT --sources PATH --format json --output FILE”.`,
  })
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return wrong('it is no JSON')
  }
  const { schema, findings } = (value ?? {}) as Record<string, unknown>
  if (schema !== 'stemma/check@1' || !Array.isArray(findings))
    return wrong(
      typeof schema === 'string' && schema !== 'stemma/check@1'
        ? `it is “${schema.slice(0, 60)}”, not “stemma/check@1”`
        : 'it is no output of a check',
    )
  const known = new Set<string>()
  for (const finding of findings as unknown[]) {
    const { fingerprint, rule } = (finding ?? {}) as Record<string, unknown>
    if (typeof fingerprint !== 'string' || typeof rule !== 'string')
      return wrong('its findings have no fingerprints, so an earlier Stemma made it')
    known.add(`${fingerprint} ${rule}`)
  }
  return { name, known }
}
