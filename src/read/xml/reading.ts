import type { Reading } from '../../index.ts'
import type { XmlFault } from './walk.ts'

/** A reading of XML, and where the file stopped being XML. */
export interface XmlReading {
  readonly reading: Reading
  readonly fault: XmlFault | null
}
