import type { Intent } from '../intents/intent.js'
import type { Actor } from '../people/member.js'
import type { DeskDeps } from './deps.js'
import type { Reply } from './reply.js'

/** One call of the desk: who asks for what, in which delivery. */
export interface Call {
  readonly deps: DeskDeps
  readonly actor: Actor
  readonly intent: Intent
  readonly inboundId: string
}

export type UseCase = (call: Call) => Promise<Reply>
