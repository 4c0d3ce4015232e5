import type { Archive } from '../archive/archive.ts'
import type { Unreadable } from '../reader.ts'
import { walkXml } from '../xml/walk.ts'

/** The prefixes that Word itself gives to the namespaces, for the transitional form of DOCX and the strict one. */
export const namespaces: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
])

interface Relationship {
  /** The last word of its type: "footnotes". */
  readonly kind: string
  /** The entry it leads to. */
  readonly part: string
}

/** The parts of a DOCX, found as Word finds them: by their relationships, not by their names. */
export interface DocxPackage {
  readonly main: string
  /** The entries of one kind that the main part refers to, in the order in which it lists them. */
  related(kind: string): string[]
  /** A part's source; null when there is none, `Unreadable` when it is damaged. */
  source(part: string | undefined): string | Unreadable | null
  /** The part with title and author. */
  readonly core: string | undefined
}

export function openDocxPackage(archive: Archive): DocxPackage {
  const source = (part: string | undefined) => (part === undefined ? null : archive.source(part))
  const top = relationships(source('_rels/.rels'), '')
  const main = top.find(({ kind }) => kind === 'officeDocument')?.part ?? 'word/document.xml'
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const mainRelations = relationships(source(`${folder}_rels/${main.slice(folder.length)}.rels`), folder)
  return {
    main,
    core: top.find(({ kind }) => kind === 'core-properties')?.part,
    related: (kind) => mainRelations.filter((one) => one.kind === kind).map(({ part }) => part),
    source,
  }
}

function relationships(source: string | Unreadable | null, folder: string): Relationship[] {
  const found: Relationship[] = []
  if (typeof source !== 'string') return found
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    const { Type: type, Target: target, TargetMode: mode } = attributes
    if (!name.endsWith('Relationship') || !type || !target || mode === 'External') return
    found.push({ kind: type.slice(type.lastIndexOf('/') + 1), part: resolved(target, folder) })
  }
  walkXml(source, { open, close() {}, text() {} }, namespaces)
  return found
}

function resolved(target: string, folder: string): string {
  const path = target.startsWith('/') ? target : folder + target
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
