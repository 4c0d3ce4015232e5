import { type Finder, type Found, finderOf, outside, type Tongue } from './phrase.ts'

const quantifiers = finderOf({
  en: 'all|every|everyone|everybody|everything|each|both|any|anyone|anybody|anything|some|someone|somebody|something|several|many|much|most|few|a few|fewer|little|a little|less|half|either|enough|only|merely|just|solely|exclusively|alone|at least|at most|up to|at best|at worst|more than|less than|fewer than|over|under|almost|nearly|about|around|roughly|approximately|some of|most of|all of|none of|part of|partly|partially|entirely|wholly|completely|totally|fully|always|ever|largely|mainly|primarily|exactly|precisely|in part|in general|hundreds of|thousands of|millions of|dozens of|scores of|the majority|a minority|certain',
  de: 'alle|alles|allen|aller|jeder|jede|jedes|jeden|jedem|sämtliche|beide|beiden|manche|mancher|manches|einige|einigen|einiger|etliche|mehrere|viele|vielen|viel|die meisten|meisten|wenige|wenigen|wenig|ein wenig|nur|bloß|lediglich|allein|ausschließlich|mindestens|wenigstens|höchstens|bis zu|mehr als|weniger als|über|unter|fast|beinahe|nahezu|etwa|ungefähr|rund|circa|teils|teilweise|zum teil|ganz|gänzlich|völlig|vollständig|immer|stets|größtenteils|hauptsächlich|vor allem|genau|die hälfte|die mehrheit|gewisse|hunderte|tausende|dutzende',
  fr: "tout|tous|toute|toutes|chaque|chacun|chacune|les deux|quelque|quelques|quelques-uns|certains|certaines|plusieurs|beaucoup|la plupart|peu|un peu|seul|seule|seuls|seulement|uniquement|exclusivement|au moins|au plus|tout au plus|jusqu'à|plus de|moins de|presque|environ|à peu près|en partie|partiellement|entièrement|complètement|totalement|toujours|surtout|principalement|exactement|la moitié|la majorité|des dizaines|des centaines|des milliers|des millions",
})

/** Words that say how much of something an assertion holds for, and no numbers. Our own lists. */
export const quantifiersIn: Finder = (text, tongue, within) => ofAmount(quantifiers, text, tongue, within)

const restrictors = finderOf({
  en: 'only|merely|just|solely|exclusively|nothing but|no more than|at most|up to|at least|almost|nearly|some|some of|most|most of|part of|partly|in part|half|few|several|many',
  de: 'nur|bloß|lediglich|ausschließlich|höchstens|bis zu|mindestens|wenigstens|fast|beinahe|einige|einigen|einige der|manche|die meisten|viele|teilweise|zum teil',
  fr: "seulement|uniquement|exclusivement|au plus|jusqu'à|au moins|presque|quelques|certains|certaines|la plupart|plusieurs|en partie|une partie",
})

/** Words that allow for exactly what they say and no more. Losing one widens a claim, adding one narrows it. */
export const restrictorsIn: Finder = (text, tongue, within) => ofAmount(restrictors, text, tongue, within)

function ofAmount(find: Finder, ...[text, tongue, within]: Parameters<Finder>): Found[] {
  return outside(find(text, tongue, within), idioms(text, tongue, within)).filter((one) =>
    isOfAmount(text, tongue, one),
  )
}

// Set phrases that speak of no amount.
const idioms = finderOf({
  en: 'each other|at all|after all|above all|first of all|last of all|all right|all the same|all at once|once and for all|all of a sudden|all but|anything but|at any rate|in any case|in any event|any longer|some day|over and over|all over|for ever|ever since|much as|just as|just then|just now|in all likelihood|in all probability|strange enough|oddly enough',
  de: 'vor allem anderen|alles in allem|über alles|immer noch|noch immer|immer wieder|genau so|genau wie',
  fr: "tout de suite|tout à coup|tout à fait|pas du tout|du tout|tout de même|peu à peu|tout à l'heure|avant tout|toujours est-il|tout le monde|en tout cas",
})

const count: Readonly<Record<Tongue, RegExp>> = {
  en: /^\s+(?:(?:a|an|the|one|some)\s+)?(?:[$£€]?\s?\d|(?:half|all|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|scores?)(?!\p{L}))/iu,
  de: /^\s+(?:\d|(?:ein|die hälfte|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{L}+zehn|\p{L}*(?:zwanzig|dreißig|[vfsan]\p{L}+zig|hundert|tausend)|(?:million|milliarde)(?:en)?)(?!\p{L}))/iu,
  fr: /^/,
}
const counting = /^(?:up to|over|under|about|around|roughly|über|unter|rund|bis zu)$/
const adjective = /^\s+\p{L}+(?:able|ible|ful|ous|ive|less|ent|ant|ic|ing|ed|ly)(?!\p{L})/iu
const determined = /(?:^|\s)(?:an?|the|his|her|their|its|my|our|your|this|that)\s+$/i
const being = /(?:^|\s)(?:is|are|was|were|am|be|been|seems?|seemed|feel|felt|quite|[’']m)\s+$/i

/** "over 300 men" counts, "over the bridge" does not; with nothing behind it, a word is taken at its usual sense. */
function isOfAmount(text: string, tongue: Tongue, { phrase, from, to }: Found): boolean {
  const before = text.slice(Math.max(0, from - 12), from)
  const after = text.slice(to, to + 40)
  if (after.trim() === '') return true
  if (counting.test(phrase)) return count[tongue].test(after)
  if (tongue !== 'en') return true
  if (phrase === 'most') return !determined.test(before) && !(adjective.test(after) && being.test(before))
  if (phrase === 'just') return !determined.test(before) && !/^\s*[.,;:!?]/.test(after)
  if (phrase === 'little') return !determined.test(before)
  if (phrase === 'certain') return !being.test(before) && !/^\s+(?:that|of)\b/.test(after)
  return true
}
