const initialOrName =
  /^(?:\p{Lu}\.(?:-?\p{Lu}\.)*|\p{Lu}[\p{L}’'-]*|(?:von|van|der|den|zu|de|du|la|al|bin|di|da|y|Jr\.?|Sr\.?))$/u
const notInNames =
  /^(?:The|A|An|On|In|Of|And|Der|Die|Das|Über|Zur|Zum|Le|La|Les|Un|Une|Des|My|Our|His|Her|Collected|Complete|Selected|Letters|Works|Notes|Report|Minutes|Proceedings|Memoirs|History|Essays|Speeches|Briefe|Werke|Œuvres|Schriften|Bericht|Lettres|Mémoires)$/u

/** Words that can be a person's name, or several with "and": at most four, no article and nothing small but particles. */
export function isPerson(words: string): boolean {
  return words.split(/\s+(?:and|und|et|&)\s+|\s*;\s*/u).every((name) => {
    const parts = name.trim().split(/\s+/)
    return (
      parts.length <= 4 &&
      parts.every((part) => initialOrName.test(part) && !notInNames.test(part)) &&
      /\p{Lu}[\p{L}’'-]+/u.test(name)
    )
  })
}
