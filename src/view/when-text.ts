import type { When } from '../time/when.ts'

const seasons: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
}

/** A date as a person writes it who does not know EDTF: "1926-12-10", "about 1926", "summer 1917", "1930s", "264 BC". */
export function whenText({ edtf, earliest, latest }: When): string {
  const set = /^\[(.*)\]$/.exec(edtf)?.[1]
  if (set?.includes('..')) return `on a day from ${set.split('..').map(single).join(' to ')}`
  if (set) return set.split(',').map(single).join(' or ')
  const [first, last] = edtf.split('/')
  if (first && last) return `${single(first)} to ${single(last)}`
  return first === edtf ? single(edtf) : `${earliest} to ${latest}`
}

function single(edtf: string): string {
  const [, value = edtf, doubt = ''] = /^(.*?)([~?%]?)$/.exec(edtf) ?? []
  const [, year, month] = /^(-?\d{4})-(2[1-4])$/.exec(value) ?? []
  const plain = month ? `${seasons[month]} ${yearOf(year!)}` : dateOf(value)
  if (doubt === '~' || doubt === '%') return `about ${plain}${doubt === '%' ? ', uncertain' : ''}`
  return doubt === '?' ? `${plain}, uncertain` : plain
}

function dateOf(value: string): string {
  const decade = /^(\d{3})X$/.exec(value)?.[1]
  if (decade) return `${decade}0s`
  const century = /^(\d{2})XX$/.exec(value)?.[1]
  if (century) return `${century}00s`
  return /^-\d{4}$/.test(value) ? yearOf(value) : value
}

// Year 0 of the calendar that counts on is 1 BC.
function yearOf(year: string): string {
  return Number(year) > 0 ? String(Number(year)) : `${1 - Number(year)} BC`
}
