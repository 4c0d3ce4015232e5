// In order: what stands before a mark of the same row's class is swallowed by it.
const classes: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'v'],
  [/[tdтд](?=[szcсзцчшщж])/g, ''],
  [/[cgkqhxszгкхсзцчшщж]/g, 'k'],
  [/[bpvwfбпвф]/g, 'v'],
  [/[tdтд]/g, 't'],
  [/[mnмн]/g, 'n'],
  [/[lł л]/g, 'l'],
  [/[rр]/g, 'r'],
  [/[^kvtnlr]/g, ''],
  [/(.)\1+/g, '$1'],
]

/** The bones of a name that `spelled` gives, the same for all its transliterations: few names share them by accident. */
export function skeleton(letters: string): string {
  return classes.reduce((bones, [from, to]) => bones.replace(from, to), letters.slice(1, -1))
}
