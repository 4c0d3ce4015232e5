import { isPersonal } from '../../sense/clause.ts'
import type { Tongue } from '../../sense/phrase.ts'
import type { Span } from '../../text/span.ts'
import type { Edit } from '../edit/edit.ts'
import { isOther } from './unlike.ts'

/** Names and persons on one side and not on the other. A gloss that only adds a name to what stands there replaces none. */
export function isOtherName(
  { was, is, code, source, quotation }: Edit,
  draft: string,
  text: string,
  tongue: Tongue,
): boolean {
  if (code === 'A19') return false
  const here = namesOf(is, draft, quotation, tongue)
  const there = namesOf(was, text, source, tongue)
  return (
    isOther(here, there) ||
    (code === 'A30' && here.length > 0 && !/^[,;]/.test(is)) ||
    isOther(personsOf(is, tongue), personsOf(was, tongue))
  )
}

function namesOf(words: string, text: string, span: Span, tongue: Tongue): string[] {
  // German capitals name things of every kind: a noun in the middle of a sentence is no name.
  if (tongue === 'de') return []
  return (words.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).filter((name) => {
    const at = text.indexOf(name, span.from)
    return (
      at > 0 &&
      !/(?<!\b(?:Mr|Mrs|Ms|Dr|St|Prof|Rev|Sr|Jr|Mme|M))[.!?:“"‘]\s*$|^\s*$/u.test(
        text.slice(Math.max(0, at - 6), at),
      ) &&
      !/^(?:I|The|A|An|He|She|It|We|They)$/.test(name)
    )
  })
}

function personsOf(words: string, tongue: Tongue): string[] {
  return (words.match(/[\p{L}’']+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => isPersonal(word, tongue))
}
