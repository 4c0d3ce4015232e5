import type { ReactNode } from 'react'
import { useOpened } from './opened.ts'

const known: Readonly<Record<string, readonly [string, string]>> = {
  dossier: [
    'Dossier (HTML)',
    'One page with everything that was found, to read, print or send; it needs no network.',
  ],
  html: [
    'Dossier (HTML)',
    'One page with everything that was found, to read, print or send; it needs no network.',
  ],
  docx: ['Word (DOCX)', 'The draft with a comment at every quotation that has a finding.'],
  csv: ['Table (CSV)', 'A row for each quotation, with locators that a person can follow.'],
  tei: ['TEI (XML)', 'The draft with an apparatus of its quotations.'],
  w3c: ['Web Annotations (JSON-LD)', 'A W3C annotation for each quotation.'],
  sarif: ['SARIF', 'The findings for editors and build servers.'],
  json: ['JSON', 'Everything that Stemma knows of it, for programs.'],
}

/** What can be taken away, and what each is for. */
export function ExportView(): ReactNode {
  const { room } = useOpened()
  return (
    <article className="prose">
      <h2>Export</h2>
      <p>The files are made on this machine, with the decisions that are saved now.</p>
      <ul className="exports">
        {room.exports.map((kind) => {
          const [name, what] = known[kind] ?? [kind, '']
          return (
            <li key={kind}>
              <a href={`api/export?kind=${encodeURIComponent(kind)}`} download>
                {name}
              </a>
              <br />
              <span className="faint">{what}</span>
            </li>
          )
        })}
      </ul>
    </article>
  )
}
