/** A piece of HTML, already safe: what `html` makes, and nothing else. */
export interface Html {
  readonly html: string
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words as text of a page, whatever they hold. */
export function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => escapes[sign]!)
}

type Filling = string | number | Html | readonly Html[] | null | false

/** Fills a template: strings are escaped, pieces of HTML are taken as they are, null and false leave nothing. */
export function html(parts: TemplateStringsArray, ...fillings: readonly Filling[]): Html {
  const filled = fillings.map((filling) => {
    if (filling === null || filling === false) return ''
    if (Array.isArray(filling)) return (filling as readonly Html[]).map((one) => one.html).join('')
    return typeof filling === 'object' ? (filling as Html).html : escaped(String(filling))
  })
  return { html: parts.reduce((page, part, i) => page + part + (filled[i] ?? ''), '') }
}
