import { Graph, layout } from '@dagrejs/dagre'
import type { ReactNode } from 'react'

/** A box of a picture: some lines of words, and where a click leads. */
export interface Box {
  readonly id: string
  readonly lines: readonly string[]
  readonly href: string | null
  /** Not preserved: its outline is broken. */
  readonly lost: boolean
}

export interface Line {
  readonly from: string
  readonly to: string
  /** An arrow; without one only nearness is known. */
  readonly directed: boolean
  readonly reason: string
  readonly words?: string
  /** Not drawn: it only says which of the two stands higher. */
  readonly hidden?: boolean
}

const LETTER = 6.9
const LEAD = 16

/** Who descends from whom, the oldest at the top. A list or table beside it says the same in words. */
export function Family({
  title,
  boxes,
  lines,
}: {
  readonly title: string
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
}): ReactNode {
  if (boxes.length === 0) return null
  const graph = laidOut(boxes, lines)
  const { width = 0, height = 0 } = graph.graph()
  return (
    <div className="picture">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-label={title}
        style={{ marginInline: 'auto' }}
      >
        <title>{title}</title>
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path d="M0 1 L7 4 L0 7" fill="none" stroke="currentColor" />
          </marker>
        </defs>
        {lines
          .filter(({ hidden }) => !hidden)
          .map((line) => {
            const edge = graph.edge(line.from, line.to) as
              | { points: readonly { x: number; y: number }[] }
              | undefined
            return edge ? <Stroke key={`${line.from} ${line.to}`} line={line} points={edge.points} /> : null
          })}
        {boxes.map((box) => {
          const { x, y, width: wide, height: high } = graph.node(box.id)
          return (
            <Labelled key={box.id} box={box}>
              <rect className="node" x={x - wide / 2} y={y - high / 2} width={wide} height={high} rx="2" />
              {box.lines.map((words, i) => (
                <text
                  key={words}
                  x={x}
                  y={y - high / 2 + 18 + i * LEAD}
                  textAnchor="middle"
                  fontWeight={i === 0 ? 600 : 400}
                >
                  {/* The space parts the lines for those who hear them. */}
                  {`${words} `}
                </text>
              ))}
            </Labelled>
          )
        })}
      </svg>
    </div>
  )
}

function Labelled({ box, children }: { readonly box: Box; readonly children: ReactNode }): ReactNode {
  const className = box.lost ? 'lost' : undefined
  if (box.href === null) return <g className={className}>{children}</g>
  return (
    <a href={box.href} className={className}>
      {children}
    </a>
  )
}

function Stroke({
  line,
  points,
}: {
  readonly line: Line
  readonly points: readonly { readonly x: number; readonly y: number }[]
}): ReactNode {
  const path = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ')
  const middle = points[Math.floor(points.length / 2)]!
  return (
    <g>
      <title>{line.reason}</title>
      <path
        className={line.directed ? 'edge' : 'edge guess'}
        d={path}
        markerEnd={line.directed ? 'url(#arrow)' : undefined}
      />
      {line.words ? (
        <text x={middle.x + 6} y={middle.y + 4} fontStyle="italic">
          {line.words}
        </text>
      ) : null}
    </g>
  )
}

function laidOut(boxes: readonly Box[], lines: readonly Line[]): Graph {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 44, marginx: 8, marginy: 8 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, lines: words } of boxes) {
    const longest = Math.max(...words.map((one) => one.length))
    graph.setNode(id, { width: longest * LETTER + 20, height: words.length * LEAD + 12 })
  }
  for (const { from, to } of lines) if (graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to, {})
  layout(graph)
  return graph
}

/** Breaks words into lines for a box; what is too long ends with an ellipsis. */
export function inLines(words: string, width = 34, most = 3): string[] {
  const out: string[] = []
  for (const word of words.replace(/\s+/g, ' ').trim().split(' ')) {
    const last = out.at(-1)
    if (last !== undefined && last.length + word.length < width) out[out.length - 1] = `${last} ${word}`
    else out.push(word.slice(0, width))
  }
  return out.length <= most ? out : [...out.slice(0, most - 1), `${out[most - 1]!.slice(0, width - 2)} …`]
}
