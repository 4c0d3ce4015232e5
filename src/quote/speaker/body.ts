const words =
  'court committee board council commission report minutes paper times gazette courier herald tribune journal mercury observer chronicle ' +
  'society ministry government congress assembly association institute company ' +
  'gericht ausschuss rat bericht zeitung bote verein cour comité conseil rapport société'
const body = new RegExp(`(?<!\\p{L})(?:${words.split(' ').join('|')})(?!\\p{L})`, 'iu')

/** A name is that of a body or a paper, which speaks, and is neither he nor she. */
export function isBody(name: string): boolean {
  return body.test(name)
}
