import type { Reference } from '../judge/reference.ts'
import { withoutTex } from './bibliography-tex.ts'

/** The works of a BibTeX or BibLaTeX file. An entry that is broken is passed over; the next one is read again. */
export function bibtexReferences(text: string): Reference[] {
  const strings = new Map<string, string>(
    'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, i) => [name, String(i + 1)]),
  )
  const references: Reference[] = []
  for (const match of text.matchAll(/@\s*(\w+)\s*[{(]/g)) {
    const type = match[1]!.toLowerCase()
    if (type === 'comment' || type === 'preamble') continue
    const at = match.index + match[0].length
    if (type === 'string') {
      for (const [name, value] of fieldsAt(text, at, strings)) strings.set(name, value)
      continue
    }
    const key = /\s*([^\s,{}"=]+)\s*,/y
    key.lastIndex = at
    const named = key.exec(text)
    if (named) references.push(referenceOf(named[1]!, fieldsAt(text, key.lastIndex, strings)))
  }
  return references
}

/** Name and value, braces and macros resolved, until something that is no field. */
function fieldsAt(text: string, from: number, strings: ReadonlyMap<string, string>): Map<string, string> {
  const fields = new Map<string, string>()
  const name = /[\s,]*([\p{L}][\w:.+-]*)\s*=\s*/uy
  for (let at = from; ; ) {
    name.lastIndex = at
    const match = name.exec(text)
    if (!match) return fields
    const value = valueAt(text, name.lastIndex, strings)
    if (!value) return fields
    fields.set(match[1]!.toLowerCase(), value.words)
    at = value.to
  }
}

/** Pieces that "#" joins: braces, marks, a number, the name of a string. */
function valueAt(
  text: string,
  from: number,
  strings: ReadonlyMap<string, string>,
): { readonly words: string; readonly to: number } | null {
  const pieces: string[] = []
  const bare = /[^\s,{}"#()=]+/y
  for (let at = from; ; ) {
    const sign = text[at]
    if (sign === '{' || sign === '"') {
      const end = closingAt(text, at)
      if (end < 0) return null
      pieces.push(text.slice(at + 1, end))
      at = end + 1
    } else {
      bare.lastIndex = at
      const match = bare.exec(text)
      if (!match) return null
      pieces.push(strings.get(match[0].toLowerCase()) ?? match[0])
      at = bare.lastIndex
    }
    const joint = /\s*#\s*/y
    joint.lastIndex = at
    if (!joint.test(text)) return { words: pieces.join(''), to: at }
    at = joint.lastIndex
  }
}

/** The brace or mark that closes the one at `from`; -1 when the file ends first. Braces in marks are kept in pairs. */
function closingAt(text: string, from: number): number {
  const isMark = text[from] === '"'
  let depth = 0
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\') at++
    else if (sign === '{') depth++
    else if (sign === '}') {
      if (depth === 0) return isMark ? -1 : at
      depth--
    } else if (sign === '"' && isMark && depth === 0) return at
  }
  return -1
}

function referenceOf(key: string, fields: ReadonlyMap<string, string>): Reference {
  const title = fields.get('title')
  const subtitle = fields.get('subtitle')
  const people = fields.get('author') ?? fields.get('editor') ?? ''
  return {
    key,
    title:
      title === undefined
        ? null
        : [title, subtitle]
            .filter(Boolean)
            .map((one) => withoutTex(one!))
            .join(': '),
    authors: people === '' ? [] : splitNames(people).map(nameOf).filter(Boolean),
    date: dateOf(fields),
    files: filesOf(fields.get('file')),
  }
}

/** "A and B", where an "and" in braces parts nothing. */
function splitNames(people: string): string[] {
  const names = ['']
  let depth = 0
  for (const piece of people.split(/([{}]|\s+and\s+)/)) {
    if (piece === '{') depth++
    if (piece === '}') depth--
    if (depth === 0 && /^\s+and\s+$/.test(piece)) names.push('')
    else names[names.length - 1] += piece
  }
  return names.filter((name) => withoutTex(name) !== 'others')
}

function nameOf(name: string): string {
  if (/^\s*\{.*\}\s*$/s.test(name)) return withoutTex(name)
  const parts = name.split(/\s*,\s*/)
  const [family = '', given = ''] = parts.length > 2 ? [parts[0], parts[2]] : parts
  return withoutTex(given === '' ? family : `${given} ${family}`)
}

function dateOf(fields: ReadonlyMap<string, string>): string | null {
  const date = /^\d{4}(?:-\d{2}){0,2}(?![\d/])/.exec(fields.get('date') ?? '')?.[0]
  if (date) return date
  const year = /(?<!\d)\d{4}(?!\d)/.exec(fields.get('year') ?? fields.get('date') ?? '')?.[0]
  if (year === undefined) return null
  const month = Number(fields.get('month'))
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : year
}

// "Full text:folder/price.pdf:application/pdf;…" of JabRef and Zotero, or bare paths.
function filesOf(file: string | undefined): string[] {
  return (file ?? '')
    .split(/;|(?<=\.\w{2,5}):|:(?=\w+\/)/)
    .flatMap((one) => /([^/\\:]+\.\w{2,5})$/.exec(one.trim())?.[1] ?? [])
}
