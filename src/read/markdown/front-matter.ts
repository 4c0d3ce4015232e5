import { primaryLanguage } from '../office/language-tag.ts'
import { statedDate } from '../print/stated-date.ts'
import type { Facts } from '../scribe.ts'

/** What stands before a Markdown text: facts about it, which a rendered page does not show. */
export interface FrontMatter {
  readonly facts: Facts
  /** Where the text itself begins. */
  readonly end: number
}

/** Reads YAML (or TOML) front matter between lines of "---" (or "+++"): title, author, date and language. */
export function frontMatterOf(source: string): FrontMatter {
  const match =
    /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)([\s\S]*?)(?:^|\r\n|\n|\r)(?:\1|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/.exec(
      source,
    )
  const lines = (match?.[2] ?? '').split(/\r\n|\n|\r/)
  const isData = lines.every((line) => line.trim() === '' || /^(?:\s|#|- |[\w"'.-]+\s*[:=])/.test(line))
  if (!match || !isData || lines.every((line) => line.trim() === '')) return { facts: {}, end: 0 }
  const values = valuesOf(lines)
  const one = (...keys: readonly string[]) => keys.map((key) => values.get(key)?.[0]).find(Boolean) ?? null
  const authors = values.get('author') ?? values.get('authors') ?? values.get('creator')
  return {
    facts: {
      title: one('title'),
      author: authors && authors.length > 0 ? authors.join(', ') : null,
      date: statedDate(one('date', 'published', 'created') ?? ''),
      edition: one('edition'),
      language: primaryLanguage(one('lang', 'language')),
    },
    end: match[0].length,
  }
}

/** The values of each key at the outermost level, those of a list one by one; of a list of objects, their names. */
function valuesOf(lines: readonly string[]): Map<string, string[]> {
  const values = new Map<string, string[]>()
  let key = ''
  for (const line of lines) {
    const field = /^["']?([\w.-]+)["']?\s*[:=]\s*(.*)$/.exec(line)
    if (field) {
      key = field[1]!.toLowerCase()
      values.set(key, inlineValues(field[2]!))
      continue
    }
    const item = /^\s*(?:- +)?(?:(name)\s*:\s*)?(.*)$/.exec(line)!
    const isListed = /^\s*- /.test(line)
    // "affiliation: …" below a name belongs to the person, not to the list.
    const isOther = !item[1] && /^[\w-]+:\s/.test(item[2]!)
    if (key !== '' && !isOther && (isListed || item[1])) values.get(key)?.push(...inlineValues(item[2]!))
  }
  return values
}

function inlineValues(written: string): string[] {
  const bare = written.replace(/\s+#.*$/, '').trim()
  const list = /^\[(.*)\]$/.exec(bare)?.[1]
  const parts = list === undefined ? [bare] : (list.match(/"[^"]*"|'[^']*'|[^,]+/g) ?? [])
  return parts.map(unquoted).filter((value) => value !== '' && !/^[|>&*{]/.test(value) && value !== 'null')
}

function unquoted(value: string): string {
  const bare = value.trim()
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(bare)?.[1]
  if (quoted !== undefined) return quoted.replace(/\\(["\\])/g, '$1')
  return /^'(.*)'$/.exec(bare)?.[1]?.replaceAll("''", "'") ?? bare
}
