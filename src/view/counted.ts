/** A number with its noun: "1 witness", "3 witnesses". */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** The same where a line begins with it: "No witnesses" where there is none. */
export function countedOrNo(count: number, one: string, many: string = `${one}s`): string {
  return count === 0 ? `No ${many}` : counted(count, one, many)
}

/** How often: "once", "3 times". */
export function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
