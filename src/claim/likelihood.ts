/** What speaks for or against something: amounts by name, mostly 0 to 1; what is left out is 0. "one" is always there. */
export type Evidence = Readonly<Record<string, number>>

/** What each piece of evidence adds to the logarithm of the odds. */
export type Weights = Readonly<Record<string, number>>

/** 1 for what is so, 0 for what is not. */
export function is(so: unknown): number {
  return so ? 1 : 0
}

/** How likely something is by its evidence, 0 to 1; `logOdds` are those before any evidence is heard. */
export function likelihood(weights: Weights, evidence: Evidence, logOdds = 0): number {
  let sum = logOdds
  for (const name in evidence) sum += evidence[name]! * (weights[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
