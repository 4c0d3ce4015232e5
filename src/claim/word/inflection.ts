/** The form in -s: "carries" of "carry"; of a noun, its plural. */
export function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`
}

/** The form in -ing: "sinking". */
export function ingOf(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`
  if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}

/** The regular past of a verb. */
export function pastsOf(base: string): string[] {
  if (/e$/.test(base)) return [`${base}d`]
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`]
  if (doubles(base)) return [`${base}${base.at(-1)}ed`]
  return [`${base}ed`]
}

function doubles(base: string): boolean {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) || /^(?:expel|acquit|begin|inter)$/.test(base)
}

/** Every form of a verb that is given as its base, or as base/past/participle. */
export function verbFormsOf(verb: string): string[] {
  const [base = '', past, participle] = verb.split('/')
  const regular = past === undefined ? pastsOf(base) : [past]
  return [base, thirdOf(base), ingOf(base), ...regular, ...(participle === undefined ? [] : [participle])]
}
