import type { PlatformSide } from '@privacy-desk/core/delivery/start-worker.js'
import type { Platform } from '@privacy-desk/core/people/member.js'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import type { RunningDesk } from '@privacy-desk/core/runtime/open-desk.js'
import type { Seen } from '../seen/seen.js'

/** Who takes part. */
export const people = ['employee', 'olga', 'mia', 'dora'] as const
export type Person = (typeof people)[number]

/** What people do and see on one chat platform. Everything done travels as a real HTTP request. */
export interface Side {
  readonly platform: Platform
  readonly name: string
  /** Drops a mail file into the direct chat with the bot. */
  forwards(who: Person, name: string, mail: Uint8Array): Promise<number>
  /** Presses a button on the newest card of a place that has it. */
  presses(who: Person, where: 'chat' | 'channel', button: string): Promise<void>
  /** Fills in the form that just appeared and sends it. */
  fills(who: Person, submit: string, values: Readonly<Record<string, string>>): Promise<void>
  /** Everything in somebody's direct chat with the bot that the bot wrote, oldest first. */
  chat(who: Person): readonly Seen[]
  /** The desk's channel, oldest first. */
  channel(): readonly Seen[]
  /** What the platform would have refused. */
  violations(): readonly string[]
  close(): Promise<void>
}

/** Starts a platform's stand-in, the real app before it, and the desk's worker behind it. */
export interface SideStart {
  readonly platform: Platform
  /** @returns the worker's side first, since the desk's worker needs it */
  start(running: RunningDesk, logger: Logger): Promise<{ side: Side; worker: PlatformSide }>
}
