import type { CheckJson, Decision, Finding } from '../index.ts'
import type { Checked } from './question.ts'

/**
 * The check with the decisions in it, as `stemma check --format json` would print it: whatever a comment or a baseline
 * suppresses stays suppressed, an accepted finding becomes so, and a rejected one stands.
 */
export function decidedJson({ rest, findings }: Checked, decisions: readonly Decision[]): Buffer {
  const byFinding = new Map(decisions.map((one) => [`${one.fingerprint} ${one.rule}`, one]))
  const ruled = findings.map((finding): Finding => {
    const decision = byFinding.get(`${finding.fingerprint} ${finding.rule}`)
    if (decision?.decision === 'rejected') return { ...finding, suppressed: null }
    if (decision?.decision !== 'accepted' || finding.suppressed) return finding
    const { reason, who, when } = decision
    return { ...finding, suppressed: { reason: reason ?? '', who, when } }
  })
  const standing = ruled.filter(({ suppressed }) => suppressed === null)
  const loud: CheckJson['summary']['findings'] = Object.fromEntries(
    (['error', 'warning', 'note'] as const).flatMap((severity) => {
      const count = standing.filter((finding) => finding.severity === severity).length
      return count > 0 ? [[severity, count]] : []
    }),
  )
  const counts = JSON.stringify({ findings: loud, suppressed: ruled.length - standing.length })
  return Buffer.concat([rest, Buffer.from(`,${counts.slice(1)},"findings":${JSON.stringify(ruled)}}`)])
}
