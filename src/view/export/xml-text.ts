const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as text of an XML file. What XML 1.0 cannot hold (controls, halves of characters) becomes U+FFFD. */
export function xmlText(words: string): string {
  return words
    .toWellFormed()
    .replace(/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (sign) => escapes[sign]!)
}
