import { words } from '../../text/word.ts'

const titles: ReadonlySet<string> = new Set(
  words(
    'mr mrs ms miss dr prof professor sir lord lady comrade president senator judge justice captain colonel general herr frau monsieur madame mme mlle doctor doktor docteur professeur reverend rev inspector inspektor bishop dean canon engineer alderman councillor counselor constable sergeant major lieutenant minister pfarrer abg abgeordneter père abbé maître me sœur frère',
  ).map(({ key }) => key),
)

const lady = /^(?:mrs|miss|ms|lady|frau|madame|mme|mlle)(?!\p{L})/iu
const gentleman = /^(?:mr|sir|lord|herr|monsieur|m)(?!\p{L})\.?/iu

/**
 * Two names that can be one person's: the surname is the same, and where both have first names or initials, none
 * contradicts. "Mr. A. Chubarin" is "Arkady Chubarin"; "Nils Ferrand" is not "Anna Ferrand".
 */
export function isSameName(a: string, b: string): boolean {
  if (lady.test(a) ? gentleman.test(b) : gentleman.test(a) && lady.test(b)) return false
  const [here, there] = [partsOf(a), partsOf(b)]
  const [last, other] = [here.at(-1), there.at(-1)]
  if (last === undefined || last !== other)
    return here.length === 1 && there.includes(here[0]!) ? here[0]!.length > 3 : false
  const [few, many] = here.length <= there.length ? [here, there] : [there, here]
  const firsts = many.slice(0, -1)
  return few
    .slice(0, -1)
    .every((first) => firsts.some((against) => first.startsWith(against) || against.startsWith(first)))
}

/** The words of a name by key, forms of address left out. */
export function partsOf(name: string): string[] {
  return words(name)
    .map(({ key }) => key)
    .filter((key) => !titles.has(key))
}
