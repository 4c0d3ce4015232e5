/** The houses whose rules Stemma knows: Chicago, Bluebook, a scholarly edition, AP, the Guardian. */
export const houses = ['general', 'legal', 'diplomatic', 'news-strict', 'news-easy'] as const
export type House = (typeof houses)[number]

/** What is allowed: a house's column of verdicts.csv, and single codes that a project rules on otherwise. */
export interface Profile {
  readonly base: House
  /** By code, or by code and row ("A12 marked"), a cell as in the table: "faithful", "altered/note". */
  readonly overrides: Readonly<Record<string, string>>
}

export const general: Profile = { base: 'general', overrides: {} }
