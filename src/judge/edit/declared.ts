import type { Edit } from './edit.ts'

/** What a quoter says of his quotation, behind it or in brackets inside it. */
export type Declared =
  | 'emphasis-added'
  | 'emphasis-kept'
  | 'emphasis-omitted'
  | 'notes-omitted'
  | 'marks-omitted'
  | 'cleaned-up'
  | 'translated'

// The formulas of the style guides, in English, German and French.
const formulas: Readonly<Record<Declared, RegExp>> = {
  'emphasis-added':
    /(?:emphas[ie]s|italics?|stress)\s+(?:is\s+|are\s+)?(?:added|mine|ours|supplied|my own)|(?:my|our)\s+(?:emphas[ie]s|italics|stress)|hervorh(?:ebung|\.)(?:en)?\s+(?:von\s+mir|(?:des|der|d\.)\s+verf|durch\s+(?:den|die|d\.)\s+verf|hinzugefügt|nicht im original)|(?:je|nous|c[’']est\s+(?:moi|nous)\s+qui)\s+soulign|soulign\p{L}*\s+par\s+(?:moi|nous|l[’']auteur)|italiques?\s+(?:de\s+moi|ajout)/iu,
  'emphasis-kept':
    /(?:emphas[ie]s|italics?)\s+(?:is\s+|are\s+)?(?:in\s+(?:the\s+)?original|(?:his|hers?|theirs?|the author[’']s))|hervorh(?:ebung|\.)(?:en)?\s+im\s+original|soulign\p{L}*\s+dans\s+(?:le\s+texte|l[’']original)/iu,
  'emphasis-omitted':
    /(?:emphas[ie]s|italics?)\s+(?:omitted|removed|dropped)|hervorh(?:ebung|\.)(?:en)?\s+(?:weggelassen|getilgt)|italiques?\s+(?:supprim|omis)/iu,
  'notes-omitted':
    /(?:(?:foot|end)?notes?|citations?|references?)\s+(?:\w+\s+)?omitted|fu(?:ß|ss)noten?\s+weggelassen|notes?\s+(?:omise|supprim)/iu,
  'marks-omitted': /(?:internal\s+)?quotation\s+marks\s+(?:\w+\s+)?omitted|(?:quotations|marks) omitted/iu,
  'cleaned-up': /cleaned\s+up/iu,
  translated:
    /(?:my|our|own|author[’']s)\s+translation|translat(?:ed|ion)\s+(?:by|from|mine)|in\s+translation|(?:meine|eigene)\s+übersetzung|übersetz(?:t|ung)\s+(?:von|aus|durch)|übers\.|(?:ma|notre)\s+traduction|traduit\s+(?:par|du|de)|(?:je|nous)\s+tradui/iu,
}

/** What is declared in the words behind a quotation and in its brackets. */
export function declaredIn(words: string): ReadonlySet<Declared> {
  return new Set((Object.keys(formulas) as Declared[]).filter((one) => formulas[one].test(words)))
}

/** Which edits a declaration covers: they are marked by it. */
export function isCovered({ code, was }: Edit, declared: ReadonlySet<Declared>): boolean {
  // Whose inner marks, brackets and dots are cleared away, of him only the words are asked.
  if (declared.has('cleaned-up') && code === 'A10') return !/[\p{L}\p{N}]/u.test(was)
  if (declared.has('cleaned-up') && ['A04', 'A05', 'A09', 'A26'].includes(code)) return true
  if (code === 'A04') return declared.has('marks-omitted')
  if (code === 'A09') return declared.has('notes-omitted')
  if (code === 'A17') return declared.has('emphasis-added')
  return code === 'A18' && declared.has('emphasis-omitted')
}
