/** A value as JSON that a person can read, with a line end. */
export function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
