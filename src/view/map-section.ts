import type { StatementsReport } from '../finding/statements-report.ts'
import type { Entity } from '../name/named.ts'
import { type Html, html } from './html.ts'
import { mapSvg } from './map-svg.ts'

/** The places of the statements as a picture, and as the table that says the same. Null when none is known. */
export function mapSection({ statements, entities }: StatementsReport): Html | null {
  const counts = new Map<string, number>()
  for (const { who, whom, what, where } of statements)
    for (const id of new Set([who, whom, what, where].map((slot) => slot?.entity ?? '')))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  const points = entities
    .filter((one): one is Entity & { place: NonNullable<Entity['place']> } => one.place !== null)
    .map(({ id, name, place }) => ({ name, ...place, count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map((point, i) => ({ ...point, row: `#p${i + 1}` }))
  const picture = mapSvg(points, `Chart of ${points.length} places`)
  return (
    picture &&
    html`<section><h2>Places</h2>
<figure>${picture}<figcaption>Where the named places are; the larger the point, the more statements name it. Only places that a gazetteer knows are shown, and it may know another place of that name.</figcaption></figure>
<details><summary>The same as a table</summary>
<table><thead><tr><th scope="col">Place</th><th scope="col">Statements</th><th scope="col">North</th><th scope="col">East</th><th scope="col">By</th></tr></thead><tbody>
${points.map(
  (
    { name, count, latitude, longitude, gazetteer },
    i,
  ) => html`<tr id="p${i + 1}"><td>${name}</td><td>${count}</td><td>${latitude.toFixed(2)}°</td><td>${longitude.toFixed(2)}°</td><td>${gazetteer}</td></tr>
`,
)}</tbody></table></details></section>`
  )
}
