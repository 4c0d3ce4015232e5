import { sentences } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'

/** The last sentence of a paragraph, when it says that somebody's words follow. */
export interface LeadIn extends Span {
  /** It goes on with words that were quoted before: "it goes on as follows:". */
  readonly resumes: boolean
  /** It announces a text and not speech, so that even a numbered paragraph is that text. */
  readonly ofText: boolean
}

/** A sentence that leads in is not looked at further back than this, in units. */
const reach = 700

// Verbs that present words; those which as often present deeds or lists ("made", "gave", "includes") stay out.
const verb =
  '(?:sa(?:y|ys|id|ying)|writ(?:e|es|ing|ten)|wrote|stat(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|remark(?:s|ed)?|observe[sd]?|explain(?:s|ed)?|' +
  'repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?|testif(?:y|ies|ied)|deposed|report(?:s|ed)?|conclude[sd]?|continue[sd]?|add(?:s|ed)|' +
  'proclaim(?:s|ed)?|announce[sd]?|sp(?:eak|eaks|oke|oken)|quot(?:e|es|ed)|cite[sd]?|reads?|r[ua]ns?|note[sd]?|recall(?:s|ed)?|believed?|' +
  'propose[sd]?|resolved|asserts?|asserted|argue[sd]?|asked|told|warn(?:s|ed)?|cabled|wired|telegraphed|printed|published|formulate[sd]|put it|provide[sd]?|stipulate[sd]?|describe[sd]?|summarized|explaining|h[eo]lds?|instruct(?:s|ed)|charge[sd]|ruled?|emphasized|' +
  '(?:put|set down|entered|recorded|jotted|scribbled)(?: down)? (?:in|into) (?:the|his|her|its|their|my) (?:log|diary|journal|day-?book|register|minutes|notebook|margin)|' +
  'schr(?:eibt|ieb|ieben)|geschrieben|sagt(?:e|en)?|gesagt|erklärt(?:e|en)?|lautet(?:e|en)?|heißt es|hieß es|führte aus|' +
  'écri(?:t|vait|vit)|disai(?:t|ent)|dit|déclar(?:e|ait|a|é)|lit|lisait)'
const noun =
  '(?:passages?|extracts?|excerpts?|quotations?|lines|words|paragraphs?|sentences?|statements?|formulations?|letters?|telegrams?|note|notice|' +
  'resolution|declaration|messages?|report|speech|article|text|inscription|motto|clause|entry|preface|pamphlet|booklet|book|chapter|conclusions?|definition|' +
  'reply|answer|exchange|colloquy|dialogue|minute|despatch|dispatch|testimony|Stelle|Brief|Sätze|Worte|Erklärung|Aufruf|lettre|phrases?|mots|déclaration)'
const follows =
  '(?:as follows|like this|the following|follows|thus|literally|verbatim|word for word|in full|in (?:so|as) many words|these (?:words|lines|terms)|wie folgt|folgende[nrs]?|wörtlich|comme suit|suivante?s?)'
const presents =
  '(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing)|reads?|read out|runs?|ran|contains?|contained|surviv(?:es|ed)|draws?|drew|here (?:is|are|was)|appear(?:s|ed)|(?:opens|begins|starts|ends|closes|concludes) (?:it |her |his |the \\p{L}+ )?with|is|was|lautet|enthält|zitiere[nt]?|contient)'

const saysAtEnd = new RegExp(`(?<![\\p{L}])${verb}(?![\\p{L}])[^:;]{0,110}\\s?:$`, 'iu')
const saysThatFollows = new RegExp(
  `(?<!\\p{L})${verb}(?!\\p{L})[^;]*(?<!\\p{L})${follows}(?!\\p{L})[^;]*:$`,
  'iu',
)
const followsSaid = new RegExp(
  `(?<!\\p{L})${follows}(?!\\p{L})[^;]*(?<!\\p{L})(?:${verb}|${noun})(?!\\p{L})[^;]*:$`,
  'iu',
)
const textFollows = new RegExp(
  `(?<!\\p{L})${noun}(?!\\p{L})[^;]*(?<!\\p{L})(?:${follows}|${presents})(?!\\p{L})[^;]*:$|(?<!\\p{L})(?:${presents}|${follows})(?!\\p{L})[^;]*(?<!\\p{L})${noun}(?!\\p{L})[^;]*:$`,
  'iu',
)
const imperative =
  /^(?:and |but |now |just )?(?:let us (?:read|hear|listen)|listen(?: to)?|hear (?:what|how)|here you may read|lesen wir|hören wir|écoutons|lisons)\b[^;]*:$/iu
const resumption =
  /(?:\b(?:it|he|she|they|the (?:letter|passage|text|author|writer|speaker|article|resolution))\s(?:then\s)?(?:goes|went|go) on\b|\bcontinue[sd]?\b|\b(?:and )?further(?: on| down)?\b|\blater in the same\b|\bbut (?:in spite|despite)\b|\b(?:weiter|ferner)\b|\bplus loin\b)[^;]*:$/iu
// "Reeve opens it with these words:" needs no verb of saying.
const inWords =
  /\b(?:in|with|mit|par) (?:these|the following|the same|his own|her own|their own|diesen|folgenden|ces) (?:[a-z]+ )?(?:words|terms|sentences|Worten|mots)\b[^;]{0,60}:$/iu
// "She kept her own answers. Here is one of them, undated:"
const oneOfThem =
  /^(?:and )?(?:here|this|hier|voici)\b(?: is| ist)? (?:one|another|the (?:first|second|third|last|next)|eine[rs]?|l’un[e]?)\b[^:;]{0,60}:$/iu
// "His words were these:", "I have one of the copies here:".
const wordsWere =
  /\b(?:words|text|terms|reply|answer|verdict|order|oath|Worte|Antwort)\b[^:;,]{0,40}\s(?:was|were|is|are|waren?|lautete[n]?)\s(?:these|this|the following|as follows|simple|brief|diese|folgende)\b[^:;]{0,20}:$/iu
const atHand =
  /\bI (?:have|hold|keep)\s[^:;.]*\b(?:letters?|notes?|circulars?|cop(?:y|ies)|telegrams?|minutes|report|statement|cutting|page|paper|resolution)\b[^:;.]*\b(?:here|before me|in my hands?|with me)\b[^:;.]{0,20}:$/iu
// "Under § 12 of the Harbour Act:"
const underLaw =
  /(?:^|[.,]\s)(?:under|according to|pursuant to|per|nach|gemäß|selon|aux termes de)\s[^:;]*(?:§|\b(?:section|article|clause|rule|Artikel|Abschnitt)\b)\s?[^:;]{0,60}:$/iu
const papers =
  /\b(?:letters?|answers?|replies|notes?|diar(?:y|ies)|journals?|telegrams?|messages?|entries|speeches|reports?|postcards?|poems?|Briefe?n?|Antworten|lettres?|réponses?)\b/iu
// "There are three points to be noted:" counts what comes; "take the following steps:" tells what to do.
const list =
  /\b(?:the following|these|two|three|four|five|six|several) (?:\p{L}+ )?(?:steps?|points?|items?|things|reasons?|persons|members|officers|categories|conditions|measures|rules|questions|ways|cases|kinds|types|results|figures|names|parts|examples|documents|amendments)\b|\bsubmit (?:to you )?the following\b/iu
// A rule that tells what a paper is to contain: nobody said it yet. "I must quote" and "you may read" are none.
const prescribes =
  /(?<!\b(?:I|we|you|one|us)\s(?:also\s|here\s)?)\b(?:shall|must|may|should|soll|sollen|muss|doit)\s(?!I\b|we\b)|\b(?:viz|namely|that is to say)\.?\s?:$/iu
const verbatim =
  /\b(?:reads?|provides?|stipulates?|runs|lautet|stipule)\b[^,;]{0,40}:$|\b(?:passage|extract|excerpt|quotation|text|resolution)s?\b/iu

/** Null where nothing is announced. `text` before `paragraph` is not looked at. */
export function leadInOf(text: string, paragraph: Span): LeadIn | null {
  if (!/:[—–-]?$/.test(text.slice(paragraph.to - 2, paragraph.to))) return null
  const start = Math.max(paragraph.from, paragraph.to - reach)
  const all = sentences(text, { from: start, to: paragraph.to })
  const last = all.at(-1)
  if (!last) return null
  const words = text
    .slice(last.from, last.to)
    .replace(/[—–-]$/, '')
    .replace(/\s+/g, ' ')
    .replace(/\([^()]*\)/g, '')
  // "Held:" is a heading.
  if (
    !words.includes(' ') ||
    list.test(words) ||
    prescribes.test(words.split(/[:;]\s/).at(-1)!) ||
    /[“„«][^”“»]*$/u.test(words)
  )
    return null
  const resumes = resumption.test(words)
  const ofText = textFollows.test(words)
  const leads =
    resumes ||
    ofText ||
    imperative.test(words) ||
    inWords.test(words) ||
    underLaw.test(words) ||
    wordsWere.test(words) ||
    atHand.test(words) ||
    (oneOfThem.test(words) && namesPapers(text, all.at(-2))) ||
    saysAtEnd.test(words) ||
    saysThatFollows.test(words) ||
    followsSaid.test(words)
  return leads ? { ...last, resumes, ofText: verbatim.test(words) } : null
}

function namesPapers(text: string, sentence: Span | undefined): boolean {
  return sentence !== undefined && papers.test(text.slice(sentence.from, sentence.to))
}
