import type { Desk, FetchFile } from '@privacy-desk/core/desk/desk.js'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import type { Arrival } from '../inbound/arrival.js'
import type { Outbox } from '../outbox.js'
import type { Reference } from '../reference.js'
import type { SendFile } from '../send-file.js'
import type { Background } from './background.js'
import type { DecidedFiles } from './decided-files.js'

/** What answering needs beside the arrival itself. */
export interface TurnParts {
  readonly desk: Desk
  readonly outbox: Outbox
  readonly logger: Logger
  readonly fetchFile: FetchFile
  readonly sendFile: SendFile
  readonly background: Background
  readonly decidedFiles: DecidedFiles
  /** Milliseconds until a button or dialog is told that the answer follows. */
  readonly budgetMs: number
}

/** One delivery on its way to an answer. */
export interface Turn {
  readonly arrival: Arrival
  /** Where it came from, and where `message` answers go. */
  readonly where: Reference
}
