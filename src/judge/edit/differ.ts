import { isPaired, type Step } from '../../match/align.ts'
import { type FoldName, foldsBetween } from '../../text/fold.ts'
import { clipped, type Span } from '../../text/span.ts'
import type { QuotedWordAt } from '../quoted.ts'
import { type Comparison, shown } from './comparison.ts'
import type { BareEdit, EditCode, Tolerance } from './edit.ts'
import { endDifference, gapDifference } from './gap.ts'
import { variantOf } from './spelling.ts'

/** Walks the steps and writes down what differs. */
export class Differ {
  readonly edits: BareEdit[] = []
  readonly tolerances: Set<Tolerance> = new Set()
  readonly #all: Comparison

  constructor(comparison: Comparison) {
    this.#all = comparison
  }

  step(step: Step, i: number): void {
    const before = this.#all.steps[i - 1]
    if (before && isPaired(before) && isPaired(step)) this.#between(before, step)
    if (before && !isPaired(before) && isPaired(step) && before.kind === 'added') this.#elision(step)
    switch (step.kind) {
      case 'same':
        return this.#same(step, i)
      case 'joined':
        return this.#joined(step)
      case 'near':
        return this.#near(step, i)
      case 'replaced':
        return this.#replaced(step)
      case 'added':
        return this.#added(step)
      case 'omitted':
        return this.#omitted(step, i)
    }
  }

  /** The last mark of each stretch against what follows it in the source. */
  end(): void {
    const { words: quoted, placed, steps, closes } = this.#all
    for (const step of steps) {
      const word = quoted[step.quoteTo - 1]
      const next = quoted[step.quoteTo]
      if (isPaired(step) && word && (next ? next.stretch !== word.stretch : closes))
        this.#ends(word, placed[step.sourceTo - 1]!.to)
    }
  }

  /** The mark behind a word with which the quotation, or a stretch of it, ends; `end` is where the source's word does. */
  #ends(word: Span, end: number): void {
    const { draft, source, cuts } = this.#all
    const tail = shown(source.text, { from: end, to: Math.min(source.text.length, end + 80) }, cuts)
    // Six signs, of which each may take two units.
    const mark = /^[^\p{L}\p{N}]{0,6}/u.exec(draft.text.slice(word.to, word.to + 12))?.[0] ?? ''
    const inside = mark.split(/["“”„«»'‘’\n]/u)[0]!
    // Dots say that the sentence goes on, or that more was said.
    if (/(?:\.\s*){3,}|…/.test(draft.text.slice(word.to, word.to + 12).split(/[\p{L}\p{N}"“”„«»]/u)[0]!))
      return
    const found = ({ none: null, fitted: 'A07', 'runs-on': 'A08', changed: 'A10' } as const)[
      endDifference(inside, tail)
    ]
    if (found === null) return
    const there = { from: end, to: end + (/^\p{P}/u.test(tail) ? 1 : 0) }
    this.#push(found, { from: word.to, to: word.to + inside.trimEnd().length }, there, false)
  }

  #same(step: Step, i: number): void {
    const { words: quoted, placed } = this.#all
    const word = quoted[step.quoteFrom]!
    const there = placed[step.sourceFrom]!
    const here = this.#here(word)
    const original = this.#there(there)
    if (word.sic)
      this.#push(
        foldsBetween(here, original)?.every((fold) => fold !== 'diacritics') ? 'A14' : 'A15',
        word,
        there,
        true,
      )
    if (word.bare !== null) {
      // Brackets that the source has itself are an edition's, not the quoter's.
      const same = foldsBetween(here.replace(/[[\]]/g, ''), original.replace(/[[\]]/g, ''))
      if (same?.length === 0) this.tolerances.add('bracket')
      else if (!same?.every((fold) => fold === 'case')) this.#push('A20', word, there, true)
      else this.#push(this.#begins(i) ? 'A06' : 'A11', word, there, true)
      return
    }
    for (const code of this.#codesOf(foldsBetween(here, original), here, original, i))
      if (!word.sic) this.#push(code, word, there, word.bracketed)
  }

  // What a pair of one word says of itself; folds that show nothing are tolerances and no edits.
  #codesOf(folds: readonly FoldName[] | null, here: string, original: string, i: number): EditCode[] {
    if (folds === null) return ['A12']
    const codes = new Set<EditCode>()
    for (const fold of folds) {
      if (fold === 'case') codes.add(this.#caseCode(here, original, i))
      else if (['long-s', 'ae', 'diacritics', 'u-v', 'i-j'].includes(fold)) codes.add('A12')
      this.tolerances.add(fold)
    }
    return [...codes]
  }

  #caseCode(here: string, original: string, i: number): EditCode {
    // Words set in capitals throughout are a matter of type.
    if (this.#isCapitals(here, i, 'quote') !== this.#isCapitals(original, i, 'source')) return 'A03'
    return this.#begins(i) ? 'A05' : 'A11'
  }

  /** A word of one letter is in capitals when its neighbours are. */
  #isCapitals(word: string, i: number, side: 'quote' | 'source'): boolean {
    if (word !== word.toUpperCase() || word === word.toLowerCase()) return false
    if (word.length > 1) return true
    const { steps, draft, source } = this.#all
    const text = side === 'quote' ? draft.text : source.text
    return [steps[i - 1], steps[i + 1]].some((step) => {
      if (!step || !isPaired(step)) return false
      const { from, to } = this.#spanOf(step, side)
      const near = text.slice(from, to)
      return near.length > 1 && near === near.toUpperCase() && near !== near.toLowerCase()
    })
  }

  /** The step begins the quotation, a stretch of it, a paragraph, or what follows an ellipsis. */
  #begins(i: number): boolean {
    const { words: quoted, steps, opens, draft } = this.#all
    const at = steps[i]!.quoteFrom
    const word = quoted[at]!
    const before = quoted[at - 1]
    if (!before) return opens || word.elided
    return (
      word.elided || word.stretch !== before.stretch || /\n\s*\n/.test(draft.text.slice(before.to, word.from))
    )
  }

  #joined(step: Step): void {
    const here = this.#spanOf(step, 'quote')
    const there = this.#spanOf(step, 'source')
    const broken =
      /\n|\u00ad/.test(this.#all.source.text.slice(there.from, there.to)) ||
      clipped(this.#all.cuts, there).length > 0
    if (broken) this.tolerances.add('hyphen')
    this.#push(broken ? 'A02' : 'A12', here, there, false)
  }

  #near(step: Step, i: number): void {
    const { words: quoted, placed } = this.#all
    const word = quoted[step.quoteFrom]!
    const there = placed[step.sourceFrom]!
    if (word.bracketed || word.bare !== null) return this.#push('A20', word, there, true)
    if (word.sic) this.#push('A15', word, there, true)
    const code = { scan: 'A40', spelling: 'A12', inflection: 'A34', typo: 'A13' } as const
    const variant = variantOf(word.key, there.key, this.#all.source.language)
    this.#push(
      variant ? code[variant] : 'A31',
      word,
      there,
      false,
      variant === null || variant === 'inflection',
    )
    if (
      variant === 'spelling' &&
      this.#begins(i) &&
      isCapital(this.#here(word)) !== isCapital(this.#there(there))
    )
      this.#push('A05', word, there, false)
  }

  #replaced(step: Step): void {
    const word = this.#all.words[step.quoteFrom]!
    const there = this.#all.placed[step.sourceFrom]!
    const marked = word.bracketed || word.bare !== null
    const variant = marked ? null : variantOf(word.key, there.key, this.#all.source.language)
    if (variant) {
      const code = ({ scan: 'A40', spelling: 'A12', inflection: 'A34', typo: 'A13' } as const)[variant]
      return this.#push(code, word, there, false, variant === 'inflection')
    }
    if (word.sic) this.#push('A15', word, there, true)
    this.#push(marked ? 'A20' : 'A31', word, there, marked, true)
  }

  #added(step: Step): void {
    const word = this.#all.words[step.quoteFrom]!
    const at = this.#sourceAt(step)
    this.#push(
      word.bracketed ? 'A19' : word.sic ? 'A15' : 'A30',
      word,
      { from: at, to: at },
      word.bracketed || word.sic,
      true,
    )
  }

  #omitted(step: Step, i: number): void {
    const { words: quoted, placed } = this.#all
    const next = quoted[step.quoteFrom]
    const before = quoted[step.quoteFrom - 1]
    const at = before ? before.to : (next?.from ?? 0)
    const there = placed[step.sourceFrom]!
    if (next?.elided) {
      const sign = this.#ellipsisBefore(next)
      return this.#push('A23', sign ?? { from: at, to: at }, there, true, true)
    }
    // At an interruption the words were dropped where the quoter spoke: nothing in the quotation stands for them.
    const place = next && before && next.stretch !== before.stretch ? next.from : at
    if (there.free) return this.#push('A09', { from: place, to: place }, there, false, true)
    const beside = this.#all.steps[i - 1]
    const glossed =
      before?.bracketed &&
      beside &&
      (beside.kind === 'added' || beside.kind === 'replaced' || beside.kind === 'omitted')
    if (glossed || next?.bracketed) return this.#push('A20', { from: place, to: place }, there, true, true)
    this.#push('A28', { from: place, to: place }, there, false, true)
  }

  #ellipsisBefore(word: QuotedWordAt): Span | null {
    return this.#all.quoted.ellipses.findLast((span) => span.to <= word.from) ?? null
  }

  /** What stands between two words that both sides have one after the other. */
  #between(before: Step, after: Step): void {
    const { words: quoted, placed, draft, source, cuts } = this.#all
    const left = quoted[before.quoteTo - 1]!
    const right = quoted[after.quoteFrom]!
    const here = { from: left.to, to: right.from }
    const there = { from: placed[before.sourceTo - 1]!.to, to: placed[after.sourceFrom]!.from }
    if (right.elided) return this.#elision(after)
    if (left.stretch !== right.stretch) return
    const paragraph = /\n\s*\n/.test(draft.text.slice(here.from, here.to))
    if (clipped(cuts, there).length > 0) this.tolerances.add('page-furniture')
    const printed = shown(source.text, there, cuts)
    const difference = gapDifference(gapOf(draft.text, here, paragraph, /[\r\n]/.test(printed)), printed)
    if (difference.kind === 'none') for (const fold of difference.folds) this.tolerances.add(fold)
    else if (difference.kind === 'marks') this.#push('A04', here, there, !difference.dropped)
    else if (difference.kind === 'note') this.#push('A09', here, there, false)
    else
      this.#push(
        ({ hyphen: 'A12', punctuation: 'A10' } as const)[difference.kind],
        here,
        there,
        left.bracketed ||
          right.bracketed ||
          /\[[^\p{L}\p{N}\]]*\]/u.test(draft.text.slice(here.from, here.to)),
      )
  }

  // An ellipsis over nothing: the source's own, or one that invites a doubt.
  #elision(after: Step): void {
    const { words: quoted, placed, source, cuts } = this.#all
    const right = quoted[after.quoteFrom]!
    if (!right.elided) return
    const sign = this.#ellipsisBefore(right)
    const before = placed[after.sourceFrom - 1]
    const there = { from: before?.to ?? placed[after.sourceFrom]!.from, to: placed[after.sourceFrom]!.from }
    if (sign)
      this.#push(/…|\.\s*\.\s*\./.test(shown(source.text, there, cuts)) ? 'A26' : 'A25', sign, there, true)
  }

  #spanOf(step: Step, side: 'quote' | 'source'): Span {
    const list: readonly Span[] = side === 'quote' ? this.#all.words : this.#all.placed
    const [from, to] = side === 'quote' ? [step.quoteFrom, step.quoteTo] : [step.sourceFrom, step.sourceTo]
    return { from: list[from]!.from, to: list[to - 1]!.to }
  }

  #sourceAt(step: Step): number {
    const { placed } = this.#all
    return placed[step.sourceFrom - 1]?.to ?? placed[step.sourceFrom]?.from ?? 0
  }

  #here(word: Span): string {
    return this.#all.draft.text.slice(word.from, word.to)
  }

  #there(word: Span): string {
    const { source, cuts } = this.#all
    if (clipped(cuts, word).length > 0) this.tolerances.add('line-break')
    return shown(source.text, word, cuts)
  }

  #push(code: EditCode, quotation: Span, source: Span, marked: boolean, words = false): void {
    this.edits.push({
      code,
      quotation: { from: quotation.from, to: quotation.to },
      source: { from: source.from, to: source.to },
      marked,
      words,
    })
  }
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

const vouched = /\s*[[(]\s*(?:sic|!)[\s!.]*[\])]/giu
const verse = /\s*\/{1,2}(?=\s)/gu

// Between paragraphs of a quotation the typist's marks and the space are layout; a stroke stands for a line's end.
function gapOf(text: string, gap: Span, paragraph: boolean, line: boolean): string {
  const all = text.slice(gap.from, gap.to).replace(vouched, '')
  const laid = line ? all.replace(verse, '') : all
  return paragraph ? laid.replace(/\s+["“”„«»'‘’]*\s*$/u, ' ') : laid
}
