/** The primary subtag of a language tag, "de" of "de-AT"; null for what is none, or says that none is known. */
export function primaryLanguage(tag: string | null | undefined): string | null {
  const primary = /^\s*([A-Za-z]{2,3})(?:[-_]|\s*$)/.exec(tag ?? '')?.[1]?.toLowerCase()
  return primary === undefined || ['und', 'zxx', 'mul', 'mis'].includes(primary) ? null : primary
}
