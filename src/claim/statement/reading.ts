import type { Span } from '../../text/span.ts'
import type { Account } from '../account.ts'
import type { ClaimToken } from './claim-token.ts'
import type { PersonReference } from './person-reference.ts'
import type { Telling } from './voice.ts'

/** A sentence being read, and what is known around it. */
export interface Reading {
  readonly account: Account
  readonly tokens: readonly ClaimToken[]
  readonly persons: PersonReference
  readonly told: (at: Span) => Telling
  /** The sentence ends with a question mark. */
  readonly asks: boolean
}
