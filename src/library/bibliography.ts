import type { Reference } from '../judge/reference.ts'
import { bibtexReferences } from './bibliography-bibtex.ts'
import { cslReferences } from './bibliography-csl.ts'
import { risReferences } from './bibliography-ris.ts'

/** Reads a bibliography, which `name` is called: CSL-JSON, BibTeX or RIS, told by what it holds. */
export function parseBibliography(
  text: string,
  name: string,
): readonly Reference[] | { readonly problem: string } {
  const plain = text.replace(/^\ufeff/, '')
  if (/^\s*[[{]/.test(plain)) {
    try {
      const references = cslReferences(JSON.parse(plain))
      if (references !== null) return references
    } catch (error) {
      return { problem: `${name} is no JSON: ${(error as Error).message}. Mend it, or export it again.` }
    }
    return {
      problem: `${name} is JSON but no bibliography: no list of works with an "id" each. Export it as CSL-JSON.`,
    }
  }
  if (/^TY {1,2}-/m.test(plain)) return risReferences(plain)
  if (/^[^\S\n]*@\s*\w+\s*[{(]/m.test(plain)) return bibtexReferences(plain)
  return plain.trim() === ''
    ? []
    : { problem: `${name} is no bibliography that Stemma can read. Export it as CSL-JSON, BibTeX or RIS.` }
}
