import { parseFragment } from 'parse5'

const known = new Map<string, string>()

/**
 * What the reference `&name;` or `&#number;` shows, `name` given without its marks. Old files lean on a DTD that is
 * not at hand, so names of HTML are understood too. A name that nobody knows shows itself, as it was typed.
 */
export function decodeEntity(name: string): string {
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  if (name.startsWith('#')) return isCharacter(code) ? String.fromCodePoint(code) : `&${name};`
  let shown = known.get(name)
  if (shown === undefined) {
    const node = parseFragment(`&${name};`).childNodes[0]
    shown = node && 'value' in node ? node.value : `&${name};`
    if (known.size < 5000) known.set(name, shown)
  }
  return shown
}

function isCharacter(code: number): boolean {
  return (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0x10ffff) || code === 9 || code === 10
}
