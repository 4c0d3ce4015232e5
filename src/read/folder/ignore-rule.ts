import ignore, { type Ignore } from 'ignore'

/** The rules of one folder, from its `.gitignore` and `.stemmaignore`, and of the folders above it. */
export interface IgnoreRules {
  readonly folder: string
  readonly rules: Ignore
  readonly above: IgnoreRules | null
}

/** Files whose lines say what a folder hides. The later has the last word. */
export const ignoreFiles: readonly string[] = ['.gitignore', '.stemmaignore']

/** `folder` and all paths are relative to the walk's root, with `/`, the root itself being ''. */
export function rulesOf(
  folder: string,
  lines: readonly string[],
  above: IgnoreRules | null,
): IgnoreRules | null {
  if (lines.length === 0) return above
  return { folder, rules: ignore({ ignorecase: false }).add(lines.join('\n')), above }
}

/** True when the nearest rule that has anything to say of the path hides it. */
export function isHidden(path: string, isFolder: boolean, rules: IgnoreRules | null): boolean {
  for (let level = rules; level; level = level.above) {
    const inside = level.folder === '' ? path : path.slice(level.folder.length + 1)
    const { ignored, unignored } = level.rules.test(isFolder ? `${inside}/` : inside)
    if (ignored || unignored) return ignored
  }
  return false
}
