import { monthName } from '../../time/mention.ts'

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

/** The words that papers end their names with. */
export const paperNoun: string =
  '(?:Times|Post|Heralds?|Tribune|Gazette|Journal|Chronicle|News|Review|Mail|Telegraph|Star|Mirror|Express|Guardian|Observer|Standard|Record|Courier|Call|Worker|Militant|Torch|Banner|Bulletin|Press|Echo|Sentinel|Beacon|Vanguard|Mercury|Examiner|Advertiser|Inquirer|Dispatch|Argus|Monitor|Advocate|Weekly|Daily|Monthly|Quarterly|Magazine|Zeitung|Blatt|Anzeiger|Nachrichten|Kurier|Bote|Rundschau|Tageblatt|Volksblatt|Wochenblatt|Monatshefte|Gazette|Figaro|Monde|Temps|Courrier|Dépêche|Écho)'

const either = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|')

const small =
  "(?:of|the|in|a|an|and|on|to|for|at|from|with|by|or|der|die|das|und|des|dem|den|zur|zum|von|vom|im|am|über|für|aus|auf|an|bei|de|la|le|les|du|et|à|au|aux|en|sur|pour|dans|d['’]|l['’])"
const capitalised = "(?:(?:[IVXLC]+|\\d{1,3})\\.(?=\\s\\p{Lu})|\\p{Lu}[\\p{L}\\p{N}’'-]*)"
/** Words with a capital, one after the other, small words between them. */
const titleRun: string = `${capitalised}(?:\\s+(?:${small}\\s+|${small}(?=\\p{Lu})){0,3}${capitalised}){0,10}\\??`

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
/** "a booklet published in 1923 under the title of Questions of the Day". */
export const underTitle: RegExp = new RegExp(
  `(?:under the title|unter dem Titel|sous le titre)(?:\\s+(?:of|de))?\\s+(${titleRun}${frenchEnd})`,
  'gu',
)
/** Papers of one word that is no other word, where something stands in them. */
export const paperOfOneWord: RegExp =
  /(?<!\p{L})(?:[Ii]n|[Ii]m|[Dd]ans)\s+(?:(?:the|der|l['’])\s?)?(Pravda|Izvestiy?a|Iskra|Prawda|Vorwärts|Humanité)(?!\p{L})/gu
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
  `(?<![\\p{L}])((?:${either(occasions)})\\s+(?:(?:delivered|given|made|gehalten|prononcé)\\s+)?${toWhom}\\s+${own}(?:[\\p{Ll}-]{3,}\\s+(?:(?:of|des|du)\\s+(?:the\\s+)?)?)?${titleRun})`,
  'gu',
)
/** "letter to his brother, Geneva, 12 May 1861": what a citation begins with, and no title. */
export const describedOccasion: RegExp = new RegExp(
  `^(?:(?:his|her|their|the|a|sa|son|sein|ihr)\\s)?(?:${occasions.split(' ').join('|')})\\s${toWhom}\\s[\\p{L}’'\\s.-]{3,80}$`,
  'u',
)
/** "in a telegram of June 1917", "in her diary on 2 September 1666": a writing by its kind, where its day is given. */
export const writingDated: RegExp = new RegExp(
  `(?<!\\p{L})(?:[Ii]n|[Ff]rom|[Dd]ans)\\s+${own}(?:[\\p{Ll}-]{3,}\\s+)?((?:speech|address|lecture|sermon|letter|interview|statement|broadcast|telegram|memorandum|dispatch|diary|journal|notebook|discours|lettre|entretien|télégramme|dépêche|journal)(?:\\sentry)?)(?=,?\\s(?:(?:of|on|for|from|dated|written|du|le|de|à|daté\\p{L}*)\\s[^.;:“„«]{0,40}?)?(?:\\(?(?:\\d{1,2}\\.?\\s+)?${monthName}\\b|\\(?[12]\\d{3}\\b))`,
  'gu',
)
const inside = '(?:^\\s*|(?<=[.!?]\\s)|(?<!\\p{L})(?:[Ii]n|of|to|by|from|told|[Ii]m|[Dd]ans|du|von|vom)\\s+)'
/** "The Daily Beacon carried this", "the correspondent of the Evening Post": a paper by the noun of its name. */
export const paperNamed: RegExp = new RegExp(
  `${inside}(?:(?:the|der|dem|die|das|le|la|les|les)\\s+)?((?:\\p{Lu}[\\p{L}’'-]*\\s(?:(?:of|and|de|du)\\s(?:the\\s)?)?){1,4}(?:\\p{Lu}[\\p{L}’']*-)?${paperNoun})(?![\\p{L}’'-])(?!\\s\\p{Lu})`,
  'gu',
)
/** "in The Bolshevik": an article that keeps its capital inside a sentence belongs to a title. */
export const capitalArticle: RegExp = new RegExp(
  `(?<=\\p{Ll},?\\s)(?:in|of|from|by|to|told)\\s+(The\\s(?!Hague|Netherlands|Gambia|Bronx|Bahamas)${titleRun})`,
  'gu',
)
/** "in “The Empty Store” (July 1922)": a title in marks by the word before it. */
export const markedIn: RegExp = new RegExp(
  `(?<!\\p{L})(?:[Ii]n|[Ff]rom|[Ii]m|[Dd]ans|[Aa]us)\\s+(?:(?:the|his|her|their|der|dem|seiner?|ihrer?|la|le|son|sa)\\s+)?${opening}(\\p{Lu}[^”“»"’‘]{2,80}?|\\p{Lu}[^”“»"]{2,80}?)[,.]?${closing}(?!\\p{L})(?=,?\\s(?:\\(|N(?:o|r)\\.|vom|of\\s\\p{Lu}|of\\s\\d|du\\s\\d))`,
  'gu',
)
/** "No. 19/20 of The Bolshevik", "the last number of the Bolshevik": the paper is the first group. */
export const issueOf: RegExp = new RegExp(
  `(?:(?:N(?:os?|r|um)\\.|nos?\\.|[Nn][°º])\\s*[\\d/–-]+|(?:number|issue|edition|columns|pages|Nummer|Ausgabe|Heft|Spalten|numéro|colonnes)(?:\\s+[\\d/–-]+)?)\\s+(?:of|der|des|von|de|du)\\s+(?:(?:the|la|le)\\s+)?((?:l['’]|L['’])?${titleRun})`,
  'gu',
)
/** "in Pravda (No. 34, April 1917)": what a number or a page is given of. */
export const numberedIn: RegExp = new RegExp(
  `(?<!\\p{L})(?:[Ii]n|[Ii]m|[Dd]ans)\\s+(?:(?:the|der|dem|la|le)\\s+)?(${titleRun}),?\\s+(?:\\((?=[^()]*(?:[Nn]os?\\.|[Ii]ssue|Heft|[Vv]ol\\.|Nr\\.|[Nn]°|[Nn]o\\s|pp?\\.|S\\.|Bd\\.|t\\.)\\s*[\\dIVXLC])|(?=(?:[Nn]os?\\.|[Vv]ol\\.|Nr\\.|[Nn]°|[Nn]o\\s|pp?\\.|S\\.|Bd\\.|t\\.)\\s*[\\dIVXLC]))`,
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
  `(?<!\\p{L})(?:[Pp]{1,2}\\.|[Pp]ages?|S\\.|Seiten?|[Vv]olumes?|[Vv]ol\\.|[Cc]hapters?|[Cc]h\\.|[Pp]art|[Ss]ections?|[Bb]ook|[Cc]anto|[Aa]ct|Bd\\.|Band|Bande?s?|Kapitels?|Teil|Buch|[Tt]omes?|[Cc]hapitres?)\\s*(?:[\\d–-]+|[IVXLC]+|one|two|three|four|five|six|seven|eight|nine|ten)\\s+(?:of|von|de|der|des)\\s+(?:(?:his|her|their|the|sein(?:er|es)|ihr(?:er|es)|son|sa|ses|le|la|les)\\s+)?(?:(?:\\p{L}+)\\s+(?:edition\\s+of|Auflage\\s+von)\\s+)?(${titleRun})`,
  'gu',
)
/** Words that end with one for a work or an occasion, or with a name: "the Harbour Act", "a letter". */
export const datedWord: RegExp = new RegExp(
  `(?<!\\p{L})(?:${either(`${works} ${occasions}`)}|\\p{Lu}\\p{L}+)$`,
  'u',
)
