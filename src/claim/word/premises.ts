/** What can hold what: a room lies in a building, a building by a street; two of one level are two places. */
export type Level = 'room' | 'building' | 'street' | 'ground' | 'water' | 'height' | 'land' | 'crossing'

// Words for places without a name, by level, as the last word of a phrase.
const table: Readonly<Record<Level, string>> = {
  room: 'cellar attic garret loft kitchen parlour bedroom bedchamber bed-chamber dining-room dining-hall drawing-room study library nursery counting-house strong-room boiler-room engine-room cabin saloon hold forecastle galley vestry crypt sacristy chancel nave gallery stage dressing-room ward laboratory classroom courtroom cell dungeon chamber carriage railway-carriage compartment coach',
  building:
    'printing-house coach-house custom-house school-house boat-house lodging-house public-house engine-house guard-house pump-house house cottage farmhouse farm barn stable stables byre shed outhouse mill windmill watermill factory works workshop smithy forge bakehouse bakery brewery tannery ropewalk warehouse granary store shop inn tavern hotel alehouse pub church chapel cathedral abbey priory monastery convent school schoolhouse schoolroom college university hospital infirmary workhouse prison gaol jail castle fort fortress barracks palace theatre playhouse club clubhouse station railway-station depot courthouse town-hall townhall hall guildhall bank post-office embassy consulate lighthouse boathouse customs-house office offices foundry pit colliery hut tent camp arsenal armoury dockyard shipyard',
  street: 'street lane alley square market-place marketplace market road highway avenue terrace',
  ground:
    'field meadow pasture garden orchard courtyard yard churchyard cemetery graveyard ditch quarry range sandpit gravel-pit beach sand racecourse stadium',
  water: 'lake river sea strait harbour harbor pond pool lagoon canal stream weir',
  height: 'mountain mount hill peak summit ridge glacier cliff',
  land: 'island isle cape headland point bay valley desert wood forest park plain moor coast marsh',
  crossing:
    'ford ferry bridge tunnel viaduct causeway ferryboat gate gateway stairs steps quay pier mole wharf jetty platform',
}

const levels: ReadonlyMap<string, ReadonlySet<Level>> = levelsOf()

function levelsOf(): Map<string, Set<Level>> {
  const found = new Map<string, Set<Level>>()
  for (const [level, words] of Object.entries(table) as [Level, string][])
    for (const word of words.split(' ')) found.set(word, (found.get(word) ?? new Set<Level>()).add(level))
  return found
}

/**
 * The levels of a named place by the last or first of its words: "Canal Street", "Lind House", "Hotel Bellevue", "Cape
 * Fane"; none of one that is only named.
 */
export function levelsOfName(name: string): ReadonlySet<Level> {
  const words = name.toLowerCase().split(/\s+/u)
  if (words.length < 2) return nothing
  const last = levelsAt(words.at(-1)!)
  return last.size > 0 ? last : levelsAt(words[0]!)
}

/** The levels of a place by its common noun, in lower case; none where it is no word for a place. */
export function levelsAt(noun: string): ReadonlySet<Level> {
  return levels.get(noun) ?? levels.get(noun.replace(/s$/u, '')) ?? nothing
}

const nothing: ReadonlySet<Level> = new Set()

/** A place by its level and the word that says what it is. */
export interface Levelled {
  readonly levels: ReadonlySet<Level>
  readonly noun: string
}

// What holds buildings of its own.
const wide =
  /^(?:monastery|convent|abbey|priory|castle|fort|fortress|palace|college|university|barracks|farm|camp|dockyard|shipyard|works)$/u
// Levels of which none holds the other, though they are not one.
const apart: readonly (readonly [Level, Level])[] = [
  ['room', 'ground'],
  ['room', 'water'],
  ['ground', 'water'],
  ['height', 'water'],
]

/** Whether neither of two places can well lie in the other; of land, only two of one word: a cape may lie on the island. */
export function areApart(a: Levelled, b: Levelled): boolean {
  if (a.levels.size === 0 && b.levels.size === 0) return true
  const isOne = [...a.levels].some(
    (level) =>
      b.levels.has(level) &&
      (a.noun === b.noun ||
        (level !== 'land' && !(level === 'building' && [a, b].some(({ noun }) => wide.test(noun))))),
  )
  return (
    isOne ||
    apart.some(([x, y]) => (a.levels.has(x) && b.levels.has(y)) || (a.levels.has(y) && b.levels.has(x)))
  )
}

/** A named place with its level. */
export function levelled(name: string): Levelled {
  const levels = levelsOfName(name)
  return { levels, noun: levels.size > 0 ? name.toLowerCase().split(/\s+/u).at(-1)! : '' }
}
