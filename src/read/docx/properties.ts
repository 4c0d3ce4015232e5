import { whole } from '../office/numeral.ts'
import type { Attributes } from '../xml/walk.ts'

/** What a paragraph, a run or a style settles about how it looks; what is missing is left to the style behind it. */
export interface DocxProperties {
  style?: string
  /** 0 for the top level, 9 for ordinary text. */
  outline?: number
  /** Indents in twips, 1440 to the inch; `first` is relative to `left` and negative when hanging. */
  left?: number
  first?: number
  /** The list, "0" for none, and the level in it from 0. */
  list?: string
  level?: number
  align?: string
  italic?: boolean
  bold?: boolean
  underlined?: boolean
  struck?: boolean
  hidden?: boolean
  language?: string
  font?: string
}

/** Takes note of one element of a `w:pPr` or `w:rPr`; unknown ones settle nothing. */
export function settle(properties: DocxProperties, name: string, attributes: Attributes): void {
  const value = attributes['w:val']
  const key = switches.get(name)
  if (key) properties[key] = isOn(value)
  else if (name === 'w:ind') settleIndent(properties, attributes)
  else if (name === 'w:outlineLvl') properties.outline = whole(value) ?? 9
  else if (name === 'w:pStyle' || name === 'w:rStyle') set(properties, 'style', value)
  else if (name === 'w:numId') set(properties, 'list', value)
  else if (name === 'w:ilvl') properties.level = whole(value) ?? 0
  else if (name === 'w:jc') set(properties, 'align', value)
  else if (name === 'w:u') properties.underlined = value !== 'none'
  else if (name === 'w:lang') set(properties, 'language', value)
  else if (name === 'w:rFonts') set(properties, 'font', attributes['w:ascii'] ?? attributes['w:hAnsi'])
}

const switches: ReadonlyMap<string, 'italic' | 'bold' | 'struck' | 'hidden'> = new Map([
  ['w:i', 'italic'],
  ['w:b', 'bold'],
  ['w:strike', 'struck'],
  ['w:dstrike', 'struck'],
  ['w:vanish', 'hidden'],
])

function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}

function settleIndent(properties: DocxProperties, attributes: Attributes): void {
  const left = whole(attributes['w:left'] ?? attributes['w:start'])
  const hanging = whole(attributes['w:hanging'])
  const first = hanging === undefined ? whole(attributes['w:firstLine']) : -hanging
  if (left !== undefined) properties.left = left
  if (first !== undefined) properties.first = first
}

function set(
  properties: DocxProperties,
  key: 'style' | 'list' | 'align' | 'language' | 'font',
  value: string | undefined,
): void {
  if (value !== undefined) properties[key] = value
}
