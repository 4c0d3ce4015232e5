import { numeral } from '../office/numeral.ts'
import { attribute, type HtmlElement, isElement } from './tree.ts'

const formats = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
])

/** What a browser shows before a list's item: "• ", "3. ", "iv. "; null where the list shows none. */
export function itemSign(item: HtmlElement): string | null {
  const list = item.parentNode && isElement(item.parentNode) ? item.parentNode : null
  if (/list-style(?:-type)?\s*:[^;]*none/i.test((list && attribute(list, 'style')) ?? '')) return null
  if (list?.tagName !== 'ol') return '• '
  const format = formats.get(attribute(list, 'type') ?? '') ?? 'decimal'
  return `${numeral(numberOf(item, list), format) ?? numberOf(item, list)}. `
}

// Asked for item after item, it would count a long list again and again.
const counted = new WeakMap<HtmlElement, Map<HtmlElement, number>>()

function numberOf(item: HtmlElement, list: HtmlElement): number {
  const numbers = counted.get(list) ?? numbersOf(list)
  counted.set(list, numbers)
  return numbers.get(item) ?? 1
}

function numbersOf(list: HtmlElement): Map<HtmlElement, number> {
  const items = list.childNodes.filter((child) => isElement(child) && child.tagName === 'li') as HtmlElement[]
  const step = attribute(list, 'reversed') === null ? 1 : -1
  const numbers = new Map<HtmlElement, number>()
  let next = wholeNumber(attribute(list, 'start')) ?? (step > 0 ? 1 : items.length)
  for (const item of items) {
    const number = wholeNumber(attribute(item, 'value')) ?? next
    numbers.set(item, number)
    next = number + step
  }
  return numbers
}

function wholeNumber(value: string | null): number | null {
  return value !== null && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : null
}
