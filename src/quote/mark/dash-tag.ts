import type { Span } from '../../text/span.ts'

// How verbs of speech begin, in the languages that set speech off by dashes; whatever end they take.
const stems =
  // Spanish, Portuguese, Italian
  'dij|dic[ea]|respond|contest|pregunt|exclam|grit|murmur|susurr|añad|repus|replic|insist|continu|explic|asegur|suspir|interrump|coment|observ|afirm|disse|chiese|rispos|perguntou|' +
  // French
  'dit|dis|dirent|fit|firent|répond|réplic|répliqu|demand|murmur|cri|ajout|repri|repren|poursuiv|souffl|chuchot|lanç|soupir|expliqu|interrogea|balbuti|protest|déclar|remarqu|insist|pens|avou|' +
  // Russian
  'сказа|говор|отве[тч]|спрос|спраш|крикну|крича|вскри|воскли|проше?пта|прошепт|шепн|шепта|буркну|бормо|пробормо|доба|замет|произн|промолв|молви|подума|повтор|продолж|возра|переби|вздохну|засмея|объясн|попрос|' +
  // Polish
  'powiedzia|rzek|odpar|odpowiedzi|odrzek|zapyta|spyta|pyta|krzykn|zawoła|woła|szepn|mrukn|doda|stwierdzi|mówi|wtrąci|odezwa|przerwa|westchn|wyszepta|jękn|wyjaśni|powtórzy|' +
  // English
  'said|say|ask|answer|repl(?:y|ie)|cri|cry|shout|whisper|murmur|mutter|add(?:ed|s)|return|exclaim|observ|remark|continu|call|went on|told|sigh|inquir|enquir|retort|rejoin|laugh'
const adverbs = '(?:\\p{L}+(?:ly|ment|mente)\\s+)?'
const verb = `(?:${stems})\\p{L}*`
const name =
  "(?:(?:the|old|young|little|le|la|les|l[’']|un|une|el|los|las|mr\\.?|mrs\\.?|miss)\\s?){0,2}\\p{Lu}[\\p{L}’'-]*(?:\\s+(?:de\\s+|von\\s+)?\\p{Lu}[\\p{L}’'-]*){0,2}"
const pronoun = '(?:he|she|I|we|they|you|il|elle|on|je|ils|elles|nous|él|ella|yo|on|ona|он|она|они|я|мы|ja)'

// Behind a dash that parts it from the speech, a verb is enough.
const afterDash = new RegExp(
  `^(?:(?:${pronoun}|me|te|le|nos|se|lui|m[’']|l[’']|się|mu|jej)\\s+|\\p{Lu}\\p{L}+\\s+){0,2}${adverbs}${verb}(?!\\p{L})`,
  'u',
)
// Behind a comma it takes who speaks too: "he said", "dit-il", "répondit Jean", "Stephen said".
const afterStop = new RegExp(
  `^(?:${pronoun}\\s+${adverbs}${verb}|[\\p{Ll}’']+-(?:t-)?(?:il|elle|on|je|ils|elles|nous|vous)(?!\\p{L})|${name}\\s+${adverbs}${verb}|${verb}\\s+(?:${pronoun}|${name}|the\\s|l[ea]s?\\s|l[’']|un|une|son|sa|mon|ma|his|her))`,
  'u',
)

/**
 * Where somebody is said to speak inside a turn that a dash began, in order: "— Yes, *he said*. Come in."
 * Everything else of the turn is speech.
 */
export function tagsIn(text: string, turn: Span): Span[] {
  const words = text.slice(turn.from, turn.to)
  const dashed = dashedTags(words)
  const tags = dashed.length > 0 ? dashed : stoppedTags(words)
  return tags.map(({ from, to }) => ({ from: turn.from + from, to: turn.from + to }))
}

/** "—Hola —dijo Ana—. ¿Qué tal?", "— Tak — powiedział. — Chodźmy." */
function dashedTags(words: string): Span[] {
  const tags: Span[] = []
  const dash = /\s(?<attached>[—―–](?=[^\s.,;:!?]))|\s(?:[—―–-]|--)\s+/gu
  for (let match = dash.exec(words); match; match = dash.exec(words)) {
    const said = match.index + match[0].length
    const attached = match.groups?.attached !== undefined
    if (!attached && !afterDash.test(words.slice(said, said + 80))) continue
    const end = attached
      ? /(?<=\S)[—―–][.,;:]?(?=\s|$)/u.exec(words.slice(said))
      : /[.,;!?]?\s(?:[—―–-]|--)\s/u.exec(words.slice(said))
    const to = end ? said + end.index + end[0].length : words.length
    tags.push({ from: match.index, to })
    dash.lastIndex = to
  }
  return tags
}

/** "— Demain, dit-il, nous partons.", "— Back to barracks! he said sternly." */
function stoppedTags(words: string): Span[] {
  const tags: Span[] = []
  const stop = /[,!?…]["”»’]?\s+/gu
  for (let match = stop.exec(words); match; match = stop.exec(words)) {
    const said = match.index + match[0].length
    if (!afterStop.test(words.slice(said, said + 80))) continue
    const end = /[,!?…;](?=\s|$)|\.(?=\s+\P{Ll}|\s*$)/u.exec(words.slice(said))
    const to = end ? said + end.index + 1 : words.length
    tags.push({ from: match.index + match[0].trimEnd().length, to })
    stop.lastIndex = Math.max(stop.lastIndex, to - 1)
  }
  return tags
}
