/** What a page's JSON-LD says of the article on it. */
export interface LinkedFacts {
  readonly title: string | null
  readonly author: string | null
  /** As written there. */
  readonly date: string | null
}

/** Reads the JSON-LD of a page, which anybody may have written: what is not as it should be is passed over. */
export function linkedData(scripts: readonly string[]): LinkedFacts {
  const items = scripts.flatMap((script) => itemsIn(parsed(script)))
  const article = items.find((item) =>
    typesOf(item).some((type) => /Article$|Posting$|^Report$|^Book$/.test(type)),
  )
  if (!article) return { title: null, author: null, date: null }
  return {
    title: text(article.headline) ?? text(article.name),
    author: namesOf(article.author, items),
    date: text(article.datePublished),
  }
}

type Item = Readonly<Record<string, unknown>>

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''))
  } catch {
    return null
  }
}

/** The objects of a document: it may be one, a list, or a graph; what nests deeper says nothing of the page. */
function itemsIn(value: unknown): Item[] {
  const found: Item[] = []
  const rest: unknown[] = [value]
  while (rest.length > 0 && found.length < 1000) {
    const next = rest.pop()
    if (Array.isArray(next)) rest.push(...next.slice(0, 1000).reverse())
    else if (isItem(next)) {
      found.push(next)
      rest.push(next['@graph'], next.mainEntity)
    }
  }
  return found
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(item: Item): string[] {
  return [item['@type']].flat().filter((type) => typeof type === 'string')
}

function namesOf(author: unknown, items: readonly Item[]): string | null {
  const names = [author].flat().map((one) => {
    if (!isItem(one)) return text(one)
    return text(one.name) ?? text(items.find((item) => one['@id'] && item['@id'] === one['@id'])?.name)
  })
  const known = names.filter((name) => name !== null && !/^https?:/.test(name))
  return known.length > 0 ? known.join(', ') : null
}

function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0])
  return typeof value === 'string' && value.trim() !== ''
    ? value.trim().replace(/\s+/g, ' ').slice(0, 500)
    : null
}
