import { words } from '../text/word.ts'

/** What a place was called, and when. Years are counted as historians do: -44 is 44 BC; null is unknown or open. */
export interface DatedName {
  readonly name: string
  readonly from: number | null
  readonly to: number | null
}

export interface Place {
  /** Its name today, or the one its gazetteer puts first. */
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  /** The gazetteer that says so: "stemma" for the table that comes with Stemma. */
  readonly gazetteer: string
  /** The land or town that contains it, by name; null where the gazetteer does not say. */
  readonly within: string | null
  /** All its names, the present one among them. */
  readonly names: readonly DatedName[]
}

/** Places by the keys of all their names. One name may stand for several places; the likeliest comes first. */
export type Gazetteer = ReadonlyMap<string, readonly Place[]>

/** A gazetteer of the places; where two bear a name, the one given first is the likelier. */
export function gazetteerOf(places: Iterable<Place>): Gazetteer {
  const byName = new Map<string, Place[]>()
  for (const place of places) {
    for (const key of new Set(place.names.map(({ name }) => placeKey(name)))) {
      const list = byName.get(key)
      if (list) list.push(place)
      else byName.set(key, [place])
    }
  }
  return byName
}

/** A place's name as it is looked up: without case, accents, hyphens. */
export function placeKey(name: string): string {
  return words(name)
    .map(({ key }) => key)
    .join(' ')
    .replace(/^(?:st|saint|sankt) /, 'st ')
}

/** What the place was called in a year; null where the table does not know. The later name wins in a year of change. */
export function nameAt(place: Place, year: number): string | null {
  const dated = place.names.filter(
    ({ from, to }) => (from !== null || to !== null) && (from ?? -9999) <= year && year <= (to ?? 9999),
  )
  return (
    dated.reduce<DatedName | null>(
      (best, one) => (!best || (one.from ?? -9999) > (best.from ?? -9999) ? one : best),
      null,
    )?.name ?? null
  )
}

/**
 * Places from lines of `name|latitude|longitude|within|other names`, these parted by semicolons, each with its years
 * behind it ("Petrograd 1914-1924", "Astana 1998-2019", "Angora -1930") or bare. A row's own name may have years too.
 */
export function parsePlaces(rows: string, gazetteer: string): Place[] {
  return rows
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const [name = '', latitude = '', longitude = '', within = '', others = ''] = row.split('|')
      const own = datedName(name)
      return {
        name: own.name,
        latitude: Number(latitude),
        longitude: Number(longitude),
        gazetteer,
        within: within === '' ? null : within,
        names: [
          own,
          ...others
            .split(';')
            .filter((one) => one !== '')
            .map(datedName),
        ],
      }
    })
}

function datedName(written: string): DatedName {
  const years = /^(.*?) (-?\d{3,4})?-(\d{3,4})?$/.exec(written.trim())
  if (!years) return { name: written.trim(), from: null, to: null }
  const [, name = '', from, to] = years
  return { name, from: from ? Number(from) : null, to: to ? Number(to) : null }
}
