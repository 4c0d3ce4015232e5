type Prefixes = ReadonlyMap<string, string>

/** No file needs so many; one that has them is made to be slow. */
const most = 200

/**
 * Gives elements and attributes the prefixes that we know their namespaces by, whatever prefix a file chose. Follows
 * a walk: `enter` with each start tag, `leave` with each end.
 */
export class XmlNames {
  /** Our prefix for each address. */
  readonly #ours: Prefixes
  /** Our prefix for each of the file's, where the two differ, as far as declared at this depth. */
  #prefixes: Prefixes = new Map()
  #names = new Map<string, string>()
  /** The prefixes outside of each open element; null where it declared none. */
  readonly #outside: (Prefixes | null)[] = []

  constructor(ours: Prefixes) {
    this.#ours = ours
  }

  /** The element's name under our prefix. */
  enter(tagName: string, attributes: Readonly<Record<string, string>>): string {
    const declared = this.#declared(attributes)
    this.#outside.push(declared ? this.#prefixes : null)
    if (declared) this.#use(declared)
    return this.#renamed(tagName, tagName.indexOf(':'))
  }

  leave(): void {
    const outside = this.#outside.pop()
    if (outside) this.#use(outside)
  }

  /** The attributes under our prefixes. One without a prefix has no namespace and stays as it is. */
  attributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    if (this.#prefixes.size === 0) return attributes
    const renamed: Record<string, string> = Object.create(null)
    for (const key in attributes) {
      const colon = key.indexOf(':')
      renamed[colon < 0 ? key : this.#renamed(key, colon)] = attributes[key]!
    }
    return renamed
  }

  #declared(attributes: Readonly<Record<string, string>>): Prefixes | null {
    let declared: Map<string, string> | null = null
    for (const key in attributes) {
      if (!key.startsWith('xmlns')) continue
      const theirs = key.slice('xmlns:'.length)
      const ours = this.#ours.get(attributes[key]!) ?? theirs
      if (ours === (this.#prefixes.get(theirs) ?? theirs) || this.#prefixes.size > most) continue
      declared ??= new Map(this.#prefixes)
      declared.set(theirs, ours)
    }
    return declared
  }

  #use(prefixes: Prefixes): void {
    this.#prefixes = prefixes
    this.#names = new Map()
  }

  #renamed(name: string, colon: number): string {
    if (this.#prefixes.size === 0) return name
    let renamed = this.#names.get(name)
    if (renamed === undefined) {
      const theirs = colon < 0 ? '' : name.slice(0, colon)
      const ours = this.#prefixes.get(theirs) ?? theirs
      const local = name.slice(colon + 1)
      renamed = ours === '' ? local : `${ours}:${local}`
      this.#names.set(name, renamed)
    }
    return renamed
  }
}
