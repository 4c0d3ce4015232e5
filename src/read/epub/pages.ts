import type { Page } from '../../index.ts'
import { type Attributes, walkXml } from '../xml/walk.ts'
import { entryAt } from './package.ts'

/** Where a page of the printed edition begins: its label, and the place that the book's page list gives. */
export interface PageTarget {
  readonly label: string
  readonly entry: string
  readonly id: string
}

const namespaces: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/1999/xhtml', ''],
  ['http://www.idpf.org/2007/ops', 'epub'],
  ['http://www.daisy.org/z3986/2005/ncx/', ''],
])

/** Reads the page list of a navigation document, or of the older "ncx", that stands at `entry`. */
export function pageTargets(source: string, entry: string): PageTarget[] {
  const targets: PageTarget[] = []
  let inList = 0
  let address: string | null = null
  let label = ''
  const open = (name: string, attributes: Attributes) => {
    if (inList > 0) inList++
    else if (name === 'pageList' || (name === 'nav' && /\bpage-list\b/.test(attributes['epub:type'] ?? '')))
      inList = 1
    if (inList === 0) return
    if (name === 'a' || name === 'pageTarget') label = ''
    if (name === 'a') address = attributes.href ?? null
    if (name === 'content') address = attributes.src ?? null
  }
  const close = (name: string) => {
    const shown = label.replace(/\s+/g, ' ').trim()
    if ((name === 'a' || name === 'pageTarget') && address !== null && shown !== '') {
      targets.push({ label: shown, ...entryAt(address, entry) })
      address = null
    }
    if (inList > 0) inList--
  }
  const text = (words: string) => {
    if (inList > 0) label += words
  }
  walkXml(source, { open, close, text }, namespaces)
  return targets
}

/** The pages of a text of `length` units; `placeOf` says where a target stands, or that it does not. */
export function pagesAt(
  targets: readonly PageTarget[],
  placeOf: (target: PageTarget) => number | undefined,
  length: number,
): Page[] {
  const begun: { label: string; from: number }[] = []
  for (const target of targets) {
    const from = placeOf(target)
    if (from !== undefined && from >= (begun.at(-1)?.from ?? 0)) begun.push({ label: target.label, from })
  }
  return begun.map(({ label, from }, i) => ({ label, from, to: begun[i + 1]?.from ?? length, scan: null }))
}
