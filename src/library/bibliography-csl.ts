import type { Reference } from '../judge/reference.ts'

type Fields = Readonly<Record<string, unknown>>

/** The works of a CSL-JSON file: a list, or an object that has it as "items" or "references". Null for anything else. */
export function cslReferences(value: unknown): Reference[] | null {
  const list = Array.isArray(value) ? value : isFields(value) ? (value.items ?? value.references) : null
  if (!Array.isArray(list)) return null
  return list.filter(isFields).flatMap((item) => {
    const key = item['citation-key'] ?? item.id
    if (typeof key !== 'string' && typeof key !== 'number') return []
    const people = namesOf(item.author)
    return [
      {
        key: String(key),
        title: textOf(item.title),
        authors: people.length > 0 ? people : namesOf(item.editor),
        date: dateOf(item.issued),
        files: [],
      },
    ]
  })
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string | null {
  // Titles may hold markup: "<i>Emma</i>".
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/<[^<>]*>/g, '').trim() : null
}

function namesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.filter(isFields).flatMap((name) => {
    const whole =
      textOf(name.literal) ??
      [name.given, name['non-dropping-particle'], name.family].map(textOf).filter(Boolean).join(' ')
    return whole === '' ? [] : [whole]
  })
}

function dateOf(value: unknown): string | null {
  if (!isFields(value)) return null
  const [parts] = Array.isArray(value['date-parts']) ? value['date-parts'] : []
  if (Array.isArray(parts)) {
    const numbers = parts.map(Number).filter((part) => Number.isInteger(part) && part > 0)
    return numbers.length > 0 ? edtf(numbers) : null
  }
  const written = textOf(value.raw) ?? textOf(value.literal)
  return (
    written &&
    (/^\d{4}(?:-\d{2}){0,2}$/.exec(written)?.[0] ?? /(?<!\d)\d{4}(?!\d)/.exec(written)?.[0] ?? null)
  )
}

function edtf([year, month, day]: readonly number[]): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
