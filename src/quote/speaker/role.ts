import type { Span } from '../../text/span.ts'
import { type NounPhrase, phraseFrom } from '../attribution/noun-phrase.ts'
import { isTitle, type Token } from '../attribution/token.ts'
import { readDescription } from './gender.ts'

/** What a text calls somebody beside his name: "Smith, the engineer", "the engineer Smith", "Captain Ross". */
export interface Role extends Span {
  /** The noun, in small letters. */
  readonly head: string
  /** The name as written. */
  readonly words: string
}

/** What the words right before and behind a name say that he is. */
export function rolesOf(
  text: string,
  tokens: readonly Token[],
  name: NounPhrase,
  proper: ReadonlySet<string>,
): Role[] {
  const roles: Role[] = []
  const add = (head: string): void => {
    roles.push({ head, words: name.words, from: name.from, to: name.to })
  }
  const title = tokens[name.first]!
  if (isTitle(title)) add(spelledOut(title.low))
  const behind = tokens[name.behind]
  const isTold = behind && /^(?:,|was|is|war|ist|était|est)$/.test(behind.low)
  const after = isTold ? phraseFrom(text, tokens, name.behind + 1, proper) : null
  if (after?.kind === 'description' && tokens[after.first]!.kind !== 'name')
    add(readDescription(after.words).head)
  const before = tokens[name.first - 1]
  if (before?.kind === 'word') addBefore(tokens, name.first, add)
  else if (before?.kind === 'comma' && tokens[name.behind]?.kind === 'comma')
    addBefore(tokens, name.first - 1, add)
  return roles
}

// "the old engineer Smith", "my opponent, Mr. Smith,".
function addBefore(tokens: readonly Token[], behind: number, add: (head: string) => void): void {
  for (let i = behind - 2; i >= Math.max(0, behind - 4); i--) {
    const token = tokens[i]!
    if (/^(?:the|my|our|his|her|their|der|die|mein|unser|le|la|l|mon|notre)$/.test(token.low)) {
      add(tokens[behind - 1]!.low)
      return
    }
    if (token.kind !== 'word') return
  }
}

function spelledOut(title: string): string {
  return { dr: 'doctor', prof: 'professor', gen: 'general', col: 'colonel', capt: 'captain' }[title] ?? title
}
