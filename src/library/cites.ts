import { catalogueOf } from '../judge/provenance/catalogue.ts'
import { citedBy } from '../judge/provenance/cited.ts'
import { frameOf } from '../judge/provenance/frame.ts'
import type { Document } from '../text/document.ts'
import { covers, type Span } from '../text/span.ts'
import type { Host } from './host.ts'
import type { Opened } from './opened.ts'

/** Tells which documents of the host a document names as the source of a stretch that it sets off as a quotation, by id. */
export function citing(host: Host, opened: Opened): (document: Document, span: Span) => readonly string[] {
  const catalogue = catalogueOf(host.sources, [])
  return (document, span) => {
    if (!opened.quotingOf(document)(span)) return []
    const around = opened.quotationsOf(document).filter((one) => covers(one, span))
    const works = around.flatMap((one) => citedBy(one, frameOf(document, one), catalogue).works)
    return works.map(({ id }) => id).filter((id) => id !== document.id)
  }
}
