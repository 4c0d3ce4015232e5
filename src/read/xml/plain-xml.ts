import { Flowing } from '../office/flowing.ts'
import { primaryLanguage } from '../office/language-tag.ts'
import { Scribe } from '../scribe.ts'
import type { XmlReading } from './reading.ts'
import { walkXml } from './walk.ts'

/**
 * Reads XML of which nothing else is known: all its characters in order. An element with words directly in it is a
 * paragraph, and what is within such a one is in the line; nothing else is made of the tags.
 */
export function readPlainXml(source: string): XmlReading {
  const worded = wordedElements(source)
  const scribe = new Scribe()
  const flowing = new Flowing(scribe, null)
  let index = 0
  /** How many elements deep in a paragraph. */
  let inside = 0
  let language: string | undefined
  const part = () => {
    flowing.start()
    scribe.paragraph()
  }
  const fault = walkXml(source, {
    open(_, attributes) {
      if (index === 0) language = attributes['xml:lang'] ?? attributes.lang
      const isWorded = worded.has(index++)
      if (inside === 0 && isWorded) part()
      if (inside > 0 || isWorded) inside++
    },
    close() {
      if (inside > 0) inside--
    },
    text: (text, at) => flowing.flow(text, at),
    comment: (words) => scribe.comment(words),
  })
  return { reading: scribe.finish({ language: primaryLanguage(language) }), fault }
}

/** The elements, by their place in the order of start tags, that have words directly in them. */
function wordedElements(source: string): ReadonlySet<number> {
  const worded = new Set<number>()
  const open: number[] = []
  let index = 0
  walkXml(source, {
    open() {
      open.push(index++)
    },
    close() {
      open.pop()
    },
    text(text) {
      const element = open.at(-1)
      if (element !== undefined && /\S/.test(text)) worded.add(element)
    },
  })
  return worded
}
