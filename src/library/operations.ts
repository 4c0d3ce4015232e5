import { checkOperation } from './check-operation.ts'
import { conflictsOperation } from './conflicts-operation.ts'
import { datesOperation } from './dates-operation.ts'
import { explainOperation } from './explain-operation.ts'
import { exportOperation } from './export-operation.ts'
import { lineageOperation } from './lineage-operation.ts'
import { namesOperation } from './names-operation.ts'
import type { Operation } from './operation.ts'
import { quotationsOperation } from './quotations-operation.ts'
import { reuseOperation } from './reuse-operation.ts'
import { textOperation } from './text-operation.ts'
import { timelineOperation } from './timeline-operation.ts'
import { traceOperation } from './trace-operation.ts'

/** Everything a user can ask of the engine. To add a question is to add an entry. */
export const operations: readonly Operation[] = [
  checkOperation,
  quotationsOperation,
  traceOperation,
  reuseOperation,
  datesOperation,
  namesOperation,
  timelineOperation,
  conflictsOperation,
  lineageOperation,
  exportOperation,
  textOperation,
  explainOperation,
]
