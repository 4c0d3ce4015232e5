/**
 * Which of the old compound files ("OLE", magic D0 CF 11 E0) this is: an Office document locked with a password, a
 * Word document of before 2007, or something else; null when the bytes are no compound file at all. The names of
 * its streams stand in it as UTF-16, so looking for them is enough.
 */
export function compoundKind(bytes: Uint8Array): 'locked' | 'old-word' | 'other' | null {
  if (!magic.every((byte, i) => bytes[i] === byte)) return null
  if (holds(bytes, 'EncryptedPackage')) return 'locked'
  return holds(bytes, 'WordDocument') ? 'old-word' : 'other'
}

/** What to tell a person about a compound file: what it is and what to do with it. */
export function compoundProblem(name: string, kind: 'locked' | 'old-word' | 'other'): string {
  if (kind === 'locked') return `${name} is locked with a password. Save a copy without one and try again.`
  if (kind === 'old-word')
    return `${name} is a Word document in the old format of before 2007 (.doc). Open it in Word or LibreOffice, save it as .docx and try again.`
  return `${name} is an Office file in the old format of before 2007, of a kind that Stemma does not read. Open it in the program that made it, save its text as .docx or PDF and try again.`
}

const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

function holds(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))
}
