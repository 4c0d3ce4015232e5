import type { DatedName, Place } from './gazetteer.ts'

/**
 * The places of a Linked Places file (GeoJSON-LD, one Feature a place), with their dated names; a feature without a
 * name or a point is passed over. A sentence that says what is wrong where the file is no such file.
 */
export function linkedPlaces(content: string, path: string): Place[] | { readonly problem: string } {
  let value: unknown
  try {
    value = JSON.parse(content.replace(/^\ufeff/, ''))
  } catch (error) {
    return { problem: `${path} is no JSON: ${(error as Error).message}. Mend it, or leave it out.` }
  }
  const features = at(value, 'type') === 'Feature' ? [value] : at(value, 'features')
  if (!Array.isArray(features))
    return {
      problem: `${path} has no “features”: it is no Linked Places file. Leave it out, or export it again.`,
    }
  return features.flatMap((feature) => placeOf(feature, path) ?? [])
}

function placeOf(feature: unknown, gazetteer: string): Place | null {
  const names = list(at(feature, 'names')).flatMap(nameOf)
  const title = text(at(at(feature, 'properties'), 'title')) ?? names[0]?.name
  const point = pointOf(at(feature, 'geometry'))
  if (!title || !point) return null
  const isListed = names.some(({ name }) => name === title)
  const within = list(at(feature, 'relations')).find((one) =>
    /broader|partOf|within/i.test(text(at(one, 'relationType')) ?? ''),
  )
  return {
    name: title,
    latitude: point[1],
    longitude: point[0],
    gazetteer,
    within: text(at(within, 'label')),
    names: isListed ? names : [{ name: title, from: null, to: null }, ...names],
  }
}

function nameOf(value: unknown): DatedName[] {
  const name = text(at(value, 'toponym'))
  if (!name) return []
  const spans = list(at(at(value, 'when'), 'timespans'))
  if (spans.length === 0) return [{ name, from: null, to: null }]
  return spans.map((span) => ({
    name,
    from: yearOf(at(span, 'start'), 'earliest'),
    to: yearOf(at(span, 'end'), 'latest'),
  }))
}

function yearOf(bound: unknown, side: string): number | null {
  const written =
    text(at(bound, 'in')) ??
    text(at(bound, side)) ??
    text(at(bound, side === 'latest' ? 'earliest' : 'latest'))
  const year = /^[-+]?\d{1,6}/.exec(written ?? '')
  return year ? Number(year[0]) : null
}

/** Of a shape, the first of its corners: enough to put it on a map of the world. */
function pointOf(geometry: unknown): readonly [number, number] | null {
  const inner = list(at(geometry, 'geometries'))
  if (inner.length > 0) return pointOf(inner[0])
  let corner = at(geometry, 'coordinates')
  while (Array.isArray(corner) && Array.isArray(corner[0])) corner = corner[0]
  const [longitude, latitude] = list(corner)
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
