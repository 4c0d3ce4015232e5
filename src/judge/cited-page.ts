/** How many pages "ff." may stand for. */
const ON = 10

/** The page is one of those that a locator names: "12", "12–14", "123-5", "xii, 3", "23 f.", "*460". */
export function isCitedPage(claimed: string, page: string): boolean {
  const label = plain(page)
  return claimed.split(/,|;|&|\b(?:and|und|et)\b/u).some((one) => {
    const [first = '', last] = one.replace(/\s?(?:ff?|sqq?|et seq)\.?\s*$/u, '').split(/[-–—]/)
    if (plain(first) === label || (last !== undefined && plain(last) === label)) return true
    const [from, at] = [numberOf(plain(first)), numberOf(label)]
    // A figure lies between figures, a Roman numeral between Roman numerals.
    if (from === null || at === null || isRoman(plain(first)) !== isRoman(label)) return false
    return from <= at && at <= lastOf(one, from, last === undefined ? null : plain(last))
  })
}

function lastOf(one: string, from: number, last: string | null): number {
  if (/(?:ff|sqq|et seq)\.?\s*$/u.test(one)) return from + ON
  if (/(?:f|sq)\.?\s*$/u.test(one)) return from + 1
  const to = last === null ? from : (numberOf(last) ?? from)
  // "123-5" ends on 125.
  return to < from && last !== null ? Number(String(from).slice(0, -last.length) + last) : to
}

function plain(page: string): string {
  return page.trim().replace(/^\*/, '').toLowerCase()
}

function isRoman(page: string): boolean {
  return /^[ivxlcdm]+$/.test(page)
}

const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

function numberOf(page: string): number | null {
  if (/^\d+$/.test(page)) return Number(page)
  if (!isRoman(page)) return null
  return [...page].reduce((sum, letter, i, all) => {
    const value = values[letter]!
    return sum + (value < (values[all[i + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
}
