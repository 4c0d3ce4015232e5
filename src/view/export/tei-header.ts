import type { CheckReport } from '../../finding/check-report.ts'
import { explanations } from '../../finding/explanation.ts'
import type { Document } from '../../text/document.ts'
import { xmlText } from './xml-text.ts'

/** The name of each document in a TEI file: "d1" for the first draft, "s1" for the first source. */
export function siglaOf({ drafts, documents }: CheckReport): ReadonlyMap<string, string> {
  const isDraft = new Set(drafts.map(({ id }) => id))
  const sources = documents.filter(({ id }) => !isDraft.has(id))
  return new Map([
    ...drafts.map(({ id }, i) => [id, `d${i + 1}`] as const),
    ...sources.map(({ id }, i) => [id, `s${i + 1}`] as const),
  ])
}

/** The header: what was checked, every document as a witness, how the apparatus is written, and the verdicts. */
export function teiHeader(report: CheckReport, version: string, sigla: ReadonlyMap<string, string>): string {
  const { drafts, documents } = report
  const title = drafts.map(({ title, path }) => title ?? path).join(', ')
  const witnesses = documents.map((one) => witness(one, sigla.get(one.id)!)).join('\n')
  const used = new Set(report.judgements.map(({ verdict }) => verdict as string))
  const categories = explanations()
    .filter(({ kind, rule }) => kind === 'verdict' && used.has(rule))
    .map(
      ({ rule, name, meaning }) =>
        `<category xml:id="${rule}"><catDesc><term>${xmlText(name)}</term> ${xmlText(meaning)}</catDesc></category>`,
    )
  const classes =
    categories.length === 0
      ? ''
      : `\n<classDecl><taxonomy xml:id="verdicts">\n${categories.join('\n')}\n</taxonomy></classDecl>`
  return `<teiHeader>
<fileDesc>
<titleStmt><title>${xmlText(title)}: its quotations beside their sources</title></titleStmt>
<publicationStmt><p>Written by Stemma ${xmlText(version)} from the files named below; to be made again rather than edited.</p></publicationStmt>
<sourceDesc>
<listWit>
${witnesses}
</listWit>
</sourceDesc>
</fileDesc>
<encodingDesc>
<appInfo><application ident="stemma" version="${xmlText(version)}"><label>Stemma</label></application></appInfo>
<variantEncoding method="parallel-segmentation" location="internal"/>${classes}
</encodingDesc>
</teiHeader>`
}

function witness({ path, title, author, date, edition }: Document, siglum: string): string {
  const parts = [
    author === null ? '' : `<author>${xmlText(author)}</author>`,
    `<title>${xmlText(title ?? path)}</title>`,
    edition === null ? '' : `<edition>${xmlText(edition)}</edition>`,
    date === null ? '' : `<date>${xmlText(date)}</date>`,
    `<idno type="path">${xmlText(path)}</idno>`,
  ]
  return `<witness xml:id="${siglum}"><bibl>${parts.join('')}</bibl></witness>`
}
