import type { PlatformSide } from '@privacy-desk/core/delivery/start-worker.js'
import type { Platform } from '@privacy-desk/core/people/member.js'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import type { RunningDesk } from '@privacy-desk/core/runtime/open-desk.js'

/** A front-end that listens to its platform. */
export interface Listening {
  /** Where it listens; `null` where it calls out instead (Socket Mode). */
  readonly url: string | null
  stop(): Promise<void>
}

/** One chat platform, with its settings checked and nothing loaded yet. */
export interface FrontEnd {
  readonly platform: Platform
  /** Loads its code: a second that a start which ends at its settings, or is of another, saves. */
  load(): Promise<LoadedFrontEnd>
}

/** One chat platform, with nothing started yet. */
export interface LoadedFrontEnd {
  /** For the worker: how to speak to the platform and to fetch files from it. */
  side(running: RunningDesk, logger: Logger): PlatformSide
  /** For the web role: takes what people do in chat. */
  listen(running: RunningDesk, logger: Logger): Promise<Listening>
}
