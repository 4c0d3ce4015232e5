/** A path as a relative reference of a URI, percent-encoded; a first segment with a colon is no scheme. */
export function pathIri(path: string): string {
  const encoded = path
    .toWellFormed()
    .split('/')
    .map((name) => encodeURIComponent(name))
    .join('/')
  return encoded.replace(/^-$/, 'stdin')
}
