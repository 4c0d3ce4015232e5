/** A number in a text that may be one of a series. */
export interface Numbered {
  readonly value: number
}

/** How far a member may lie above the one before: some numbers are missing or misread. */
const reach = 5

/**
 * The members of `numbers`, in their order, that count upwards: each 1 to 5 above the one before, mostly by 1, and at
 * least `least` of them. Several series may follow or interlace; what belongs to none (a cross-reference) is left out.
 */
export function risingSeries<T extends Numbered>(numbers: readonly T[], least = 3): T[][] {
  const open = new Map<number, T[]>()
  const all: T[][] = []
  for (const number of numbers) {
    const series = nearest(open, number.value)
    if (series) {
      open.delete(series.at(-1)!.value)
      series.push(number)
    } else all.push([number])
    const own = series ?? all.at(-1)!
    const rival = open.get(number.value)
    if (!rival || own.length >= rival.length) open.set(number.value, own)
  }
  return all.filter((series) => series.length >= least && countsByOne(series))
}

function nearest<T>(open: ReadonlyMap<number, T[]>, value: number): T[] | undefined {
  for (let step = 1; step <= reach; step++) {
    const series = open.get(value - step)
    if (series) return series
  }
  return undefined
}

function countsByOne(series: readonly Numbered[]): boolean {
  let ones = 0
  for (let i = 1; i < series.length; i++) if (series[i]!.value - series[i - 1]!.value === 1) ones++
  return ones * 2 >= series.length - 1
}
