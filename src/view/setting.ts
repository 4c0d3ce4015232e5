/** How text is set for the reader at hand. */
export interface Setting {
  /** Paints words; the identity where there is no colour. */
  readonly paint: (
    style: 'strong' | 'dim' | 'error' | 'warning' | 'note' | 'differs',
    words: string,
  ) => string
  /** Show also what nothing is to be said of. */
  readonly all: boolean
  /** The version of Stemma that a report names. */
  readonly version: string
  /** Where the report as a page is; null when none is made. */
  readonly report: string | null
}
