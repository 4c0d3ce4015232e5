import type { Span } from '../text/span.ts'

/** What a cue says is being done with the words. */
export type Act =
  | 'says'
  | 'writes'
  | 'asks'
  | 'replies'
  | 'denies'
  | 'claims'
  | 'admits'
  | 'warns'
  | 'promises'
  | 'reports'
  | 'quotes'
  | 'calls'

/** The word that presents words as somebody's: "wrote", "according to", a colon after a name. */
export interface Cue {
  readonly span: Span
  readonly act: Act
  /** "negated" where the words are presented as not said: "he never said". */
  readonly polarity: 'affirmed' | 'negated'
}

// Verbs that present words, every form that occurs before or after a quotation, by what they do. From reading
// novels, minutes and newspapers; English, then German and French.
const forms: Readonly<Record<Act, string>> = {
  says:
    'say says said saying tell tells told telling state states stated stating declare declares declared declaring remark remarks remarked ' +
    'observe observes observed add adds added adding continue continues continued go goes went speak speaks spoke spoken exclaim exclaims ' +
    'exclaimed cry cries cried shout shouts shouted call calls called whisper whispers whispered mutter muttered murmur murmured explain ' +
    'explains explained announce announces announced note notes noted noting point points pointed insist insists insisted repeat repeats ' +
    'repeated conclude concludes concluded begin began begins interrupt interrupted interject interjected put puts express expresses ' +
    'expressed describe describes described think thinks thought comment comments commented argue argues argued maintain maintains ' +
    'maintained hold holds held rule ruled rules assert asserts asserted emphasise emphasised emphasize emphasized stress stressed recall recalls recalled ' +
    'confide confided sagt sagte sagten gesagt erklärt erklärte meint meinte fügte rief dit disait disent déclare déclara déclaré ajoute ajouta ' +
    'affirme affirma expliqua explique murmura cria affirm affirms affirmed attest attests attested testify testifies testified depose deposes deposed ' +
    'aver avers averred contend contends contended opine opines opined predict predicts predicted foretold complain complains complained urge urges ' +
    'urged advise advises advised recommend recommends recommended propose proposes proposed suggest suggests suggested remind reminds reminded assure ' +
    'assures assured inform informs informed quip quips quipped joke jokes joked sigh sighs sighed lament laments lamented boast boasts boasted confirm ' +
    'confirms confirmed reveal reveals revealed hint hints hinted provide provides provided stipulate stipulates stipulated decree decrees decreed post ' +
    'posts posted tweeted notiert notierte bemerkt bemerkte versichert versicherte bekräftigt bekräftigte note notait remarque remarqua assure assura stipule',
  writes:
    'write writes wrote written writing inscribe inscribed record records recorded set print printed publish published schreibt schrieb ' +
    'geschrieben écrit écrivait écrivit',
  asks: 'ask asks asked asking inquire inquires inquired enquired wonder wondered demand demanded question questioned fragt fragte demande demanda',
  replies:
    'reply replies replied answer answers answered respond responds responded retort retorted rejoin rejoined return returned antwortet antwortete erwiderte répond répondit',
  denies:
    'deny denies denied denying disavow disavowed repudiate repudiated bestreitet bestritt dementierte nie nia niait dément démentit',
  claims:
    'claim claims claimed allege alleges alleged pretend pretended behauptet behauptete prétend prétendait prétendit',
  admits:
    'admit admits admitted confess confessed concede conceded acknowledge acknowledged gesteht gestand gab avoue avoua admit',
  warns: 'warn warns warned caution cautioned warnt warnte avertit',
  promises: 'promise promises promised vow vowed swear swore versprach verspricht promet promit',
  reports:
    'report reports reported relate related announce wire wired cable cabled telegraph telegraphed berichtet berichtete meldet meldete rapporte rapporta annonce annonça',
  quotes:
    'quote quotes quoted quoting cite cites cited citing read reads reading runs ran zitiert zitierte cite cita lit lut',
  calls:
    'call calls called name named term termed dub dubbed style styled label labelled labeled nennt nannte appelle appela nomma',
}

const actOf = new Map<string, Act>()
for (const [act, list] of Object.entries(forms) as [Act, string][])
  for (const form of list.split(' ')) if (!actOf.has(form)) actOf.set(form, act)

const phrase =
  /according to|in the words of|as .{1,40}? (?:has it|puts it|put it)|laut|nach den worten|selon|d['’]après/giu
const negation =
  /(?<!\p{L})(?:not|never|nowhere|nicht|nie|niemals|ne|jamais)(?!\p{L})(?:[^\p{L}]+\p{L}+){0,2}[^\p{L}]*$|n['’]t(?:[^\p{L}]+\p{L}+){0,2}[^\p{L}]*$/iu

/**
 * The cue in a stretch of running words beside a quotation: the last one where the words stand before it, the first
 * one where they stand after. Null when none is there.
 */
export function cueIn(text: string, within: Span, side: 'before' | 'after'): Cue | null {
  const cues: Cue[] = []
  const stretch = text.slice(within.from, within.to)
  for (const match of stretch.matchAll(/[\p{L}\p{M}]+/gu)) {
    const act = actOf.get(match[0].toLowerCase())
    if (act && /^\p{Ll}/u.test(match[0])) cues.push(cueAt(stretch, within, match.index, match[0].length, act))
  }
  for (const match of stretch.matchAll(phrase))
    cues.push(cueAt(stretch, within, match.index, match[0].length, 'says'))
  cues.sort((a, b) => a.span.from - b.span.from)
  return (side === 'before' ? cues.at(-1) : cues[0]) ?? null
}

function cueAt(stretch: string, within: Span, at: number, length: number, act: Act): Cue {
  const from = within.from + at
  const negated = negation.test(stretch.slice(Math.max(0, at - 40), at))
  return { span: { from, to: from + length }, act, polarity: negated ? 'negated' : 'affirmed' }
}
