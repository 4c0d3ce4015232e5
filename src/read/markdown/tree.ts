import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** A node of a Markdown text, as much of it as its text needs. */
export interface MarkdownNode {
  readonly type: string
  readonly children?: readonly MarkdownNode[]
  readonly value?: string
  readonly alt?: string | null
  readonly depth?: number
  readonly ordered?: boolean | null
  readonly start?: number | null
  readonly checked?: boolean | null
  readonly identifier?: string
  readonly position?: { readonly start: Point; readonly end: Point }
}

interface Point {
  readonly offset?: number
}

/** Parses Markdown as GitHub has it; null for what nests so deep that the parser gives up. */
export function parseMarkdown(source: string): MarkdownNode | null {
  try {
    return fromMarkdown(source, { extensions: [gfm()], mdastExtensions: extensions() }) as MarkdownNode
  } catch {
    return null
  }
}

// Bare addresses are text either way; made into links, they would lose their places in the source.
function extensions(): ReturnType<typeof gfmFromMarkdown> {
  return gfmFromMarkdown().map(({ transforms, ...extension }) => extension)
}

/** A node's stretch of the source. */
export function placeOf(node: MarkdownNode): { readonly from: number; readonly to: number } | null {
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  return from === undefined || to === undefined ? null : { from, to }
}

/**
 * Walks nodes in order without recursion. `enter` says what is to be done when all within a node has been walked, or
 * null to pass over what is within.
 */
export function walkMarkdown(
  nodes: readonly MarkdownNode[],
  enter: (node: MarkdownNode, parent: MarkdownNode | null) => (() => void) | null,
): void {
  const open: {
    readonly node: MarkdownNode | null
    readonly children: readonly MarkdownNode[]
    next: number
    readonly leave: () => void
  }[] = [{ node: null, children: nodes, next: 0, leave: () => {} }]
  while (open.length > 0) {
    const top = open.at(-1)!
    const child = top.children[top.next++]
    if (!child) {
      open.pop()
      top.leave()
      continue
    }
    const leave = enter(child, top.node)
    if (leave) open.push({ node: child, children: child.children ?? [], next: 0, leave })
  }
}
