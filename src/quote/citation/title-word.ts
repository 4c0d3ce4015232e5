/** Words for kinds of works, in English, German and French, as a text has them before a title. */
const works =
  'book pamphlet article essay paper poem novel novella memoirs? autobiography biography diary play tract treatise history journal editorial chapter story leaflet brochure manifesto monograph thesis study ' +
  'Buch Broschüre Artikel Aufsatz Gedicht Roman Erinnerungen Memoiren Autobiographie Biographie Tagebuch Stück Schrift Abhandlung Kapitel Erzählung Flugblatt Leitartikel Studie ' +
  'livre brochure essai poème roman mémoires? autobiographie biographie pièce traité chapitre récit tract éditorial étude'
/** Words for occasions and papers that are known by where they were given and to whom. */
const occasions =
  'speech address lecture sermon letter interview statement testimony broadcast telegram memorandum resolution report dispatch petition ' +
  'Rede Ansprache Vortrag Vorlesung Predigt Brief Interview Erklärung Telegramm Denkschrift Resolution Bericht Bittschrift ' +
  'discours allocution conférence sermon lettre entretien déclaration télégramme mémorandum résolution rapport dépêche'

const either = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|')

const small =
  "(?:of|the|in|a|an|and|on|to|for|at|from|with|by|or|der|die|das|und|des|dem|den|zur|zum|von|vom|im|am|über|für|aus|auf|an|bei|de|la|le|les|du|et|à|au|aux|en|sur|pour|dans|d['’]|l['’])"
const capitalised = "(?:(?:[IVXLC]+|\\d{1,3})\\.(?=\\s\\p{Lu})|\\p{Lu}[\\p{L}\\p{N}’'-]*)"
/** Words with a capital, one after the other, small words between them. */
export const titleRun: string = `${capitalised}(?:\\s+(?:${small}\\s+|${small}(?=\\p{Lu})){0,3}${capitalised}){0,10}\\??`

// French titles go on in small letters: "Fleuves de fer".
const frenchEnd = "(?:\\s+(?:de|du|des|sur|et|d['’])\\s?(?:la\\s|le\\s|les\\s|l['’])?\\p{Ll}{3,})*"

const entitled =
  '(?:(?:of\\s+\\d{4}|entitled|called|titled|named|mit dem Titel|namens|betitelt|intitulée?)\\s*,?\\s*)?'
const opening = '[“„«"‚‘]\\s?'
const closing = '\\s?[”“»"’‘]'
/** "in his memoir A Life in Ditches": a kind of work, then its title; the title is the first group. */
export const titleBehindGenre: RegExp = new RegExp(
  `(?<!\\p{L})(?:${either(works)}),?\\s+${entitled}(${titleRun}${frenchEnd})`,
  'gu',
)
/** The same with the title in marks, and for occasions too. */
export const markedBehindGenre: RegExp = new RegExp(
  `(?<!\\p{L})(?:${either(`${works} ${occasions}`)}),?\\s+${entitled}${opening}(\\p{Lu}[^”“»"’‘]{2,80}?|\\p{Lu}[^”“»"]{2,80}?)[,.]?${closing}(?!\\p{L})`,
  'gu',
)
const toWhom =
  '(?:at|to|before|in|on|of|from|with|vor|auf|an|bei|beim|im|am|zum|au|aux|à|devant|sur|du|de|dans|lors d[eu])'
const own =
  "(?:(?:the|his|her|their|our|my|its|a|an|dem|den|der|die|das|(?:s|m|unser|ihr)ein?e?[nmrs]?|ihr[ea]?[nmrs]?|le|la|les|son|sa|ses|leur)\\s+|l['’])?"
/** "his speech at the Xth Party Congress": an occasion by its name, all of which is the first group. */
export const occasionNamed: RegExp = new RegExp(
  `(?<![\\p{L}])((?:${either(occasions)})\\s+(?:(?:delivered|given|made|gehalten|prononcé)\\s+)?${toWhom}\\s+${own}(?:[\\p{Ll}-]{3,}\\s+)?${titleRun})`,
  'gu',
)
/** "No. 19/20 of The Bolshevik", "the last number of the Bolshevik": the paper is the first group. */
export const issueOf: RegExp = new RegExp(
  `(?:(?:N(?:os?|r|um)\\.|nos?\\.|[Nn][°º])\\s*[\\d/–-]+|(?:number|issue|edition|columns|pages|Nummer|Ausgabe|Heft|Spalten|numéro|colonnes)(?:\\s+[\\d/–-]+)?)\\s+(?:of|der|des|von|de|du)\\s+(?:(?:the|la|le)\\s+)?((?:l['’]|L['’])?${titleRun})`,
  'gu',
)
/** "in Pravda (No. 34, April 1917)": what a number or a page is given of. */
export const numberedIn: RegExp = new RegExp(
  `(?<!\\p{L})(?:[Ii]n|[Ii]m|[Dd]ans)\\s+(?:(?:the|der|dem|la|le)\\s+)?(${titleRun}),?\\s+(?:\\((?=[^()]*(?:[Nn]os?\\.|[Vv]ol\\.|Nr\\.|[Nn]°|[Nn]o\\s|pp?\\.|S\\.|Bd\\.|t\\.)\\s*[\\dIVXLC])|(?=(?:[Nn]os?\\.|[Vv]ol\\.|Nr\\.|[Nn]°|[Nn]o\\s|pp?\\.|S\\.|Bd\\.|t\\.)\\s*[\\dIVXLC]))`,
  'gu',
)
/** "Plain Figures for Plain People (February 1927)": the title is the first group. */
export const datedTitle: RegExp = new RegExp(
  `(?<![\\p{L}“„«])(${titleRun}),?\\s+\\((?:\\p{L}+\\.?\\s+)?(?:\\d{1,2},?\\s+)?[12]\\d{3}[),]`,
  'gu',
)
/** "in the Harbour Gazette of 3 March 1904": the paper is the first group. */
export const issuedOn: RegExp = new RegExp(
  `(?<!\\p{L})(?:[Ii]n|[Ii]m|[Dd]ans)\\s+(?:(?:the|der|dem|la|le)\\s+)?(${titleRun})\\s+(?:of|for|vom|du)\\s+(?=(?:the\\s+)?\\d{1,2}(?:\\.|st|nd|rd|th|er)?\\s+(?:of\\s+)?\\p{L}{3}|\\p{Lu}\\p{L}{2,8}\\s+\\d{1,2},?\\s+\\d{4})`,
  'gu',
)
/** Words that end with one for a work, with no sentence and no other title between: what follows in marks is its title. */
export const workBefore: RegExp = new RegExp(
  `(?<!\\p{L})(?:${either(`${works} ${occasions}`)}|entitled|called|titled|betitelt|intitulée?)(?!\\p{L})[^“"‘„«'.!?]{0,30}$`,
  'u',
)
/** "p. 45 of his Short History of Bridges": the title is the first group. */
export const pageOf: RegExp = new RegExp(
  `(?<!\\p{L})(?:pp?\\.|pages?|S\\.|Seiten?)\\s*[\\d–-]+\\s+(?:of|von|de|der|des)\\s+(?:(?:his|her|their|the|sein(?:er|es)|ihr(?:er|es)|son|sa|ses|le|la|les)\\s+)?(${titleRun})`,
  'gu',
)
/** Words that end with one for a work or an occasion, or with a name: "the Harbour Act", "a letter". */
export const datedWord: RegExp = new RegExp(
  `(?<!\\p{L})(?:${either(`${works} ${occasions}`)}|\\p{Lu}\\p{L}+)$`,
  'u',
)
