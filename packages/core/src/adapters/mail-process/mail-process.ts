import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Zone } from '../../calendar/zone.js'
import type { Handover } from '../../intake/handover.js'
import { leanSource } from '../../intake/lean-source.js'
import { InfrastructureError } from '../../ports/infrastructure-error.js'
import type { MailReader, ReadResult } from '../../ports/mail-reader.js'
import type { MailJob } from './mail-job.js'
import { runJob } from './run-job.js'
import { startProgram } from './start-program.js'

/** What the reader knows of the desk. */
export interface MailReaderDesk {
  /** The organisation's own mail domains; subdomains are included. */
  readonly domains: readonly string[]
  readonly zone: Zone
  /** ISO 639-1, for messages too short to tell. */
  readonly defaultLanguage: string
  /** The law that applies where the message tells of none, such as `gdpr`. */
  readonly defaultRegime: string
}

/** The limits of one message. */
export interface MailLimits {
  /** Milliseconds from handing the message to a warm process. */
  readonly deadlineMs: number
  /** Heap of the process, in megabytes. */
  readonly memoryMb: number
  /** Bytes of all files and texts together. */
  readonly maxBytes: number
}

const defaults: MailLimits = { deadlineMs: 2_000, memoryMb: 256, maxBytes: 25 * 1024 * 1024 }

/**
 * Reads mail in a process of its own: a message that takes too long or too much memory costs that
 * process, not the desk (docs/adr/0014). One is kept warm and takes messages one at a time; it
 * starts with the first message and does not keep the desk alive.
 */
export class MailProcess implements MailReader {
  readonly #desk: MailReaderDesk
  readonly #limits: MailLimits
  #warm: ChildProcess | null = null
  #queue: Promise<unknown> = Promise.resolve()

  constructor(desk: MailReaderDesk, limits: Partial<MailLimits> = {}) {
    this.#desk = desk
    this.#limits = { ...defaults, ...limits }
  }

  /**
   * @param desk where it is not the reader's own: the message of another organisation
   * Fails with `too-large`, `time-out`, `out-of-memory` or `unreadable`.
   * @inheritdoc
   */
  read(
    handover: Handover,
    files: ReadonlyMap<string, Uint8Array>,
    desk: MailReaderDesk = this.#desk,
  ): Promise<ReadResult> {
    if (sizeOf(handover, files) > this.#limits.maxBytes) {
      return Promise.resolve({ failed: 'too-large' })
    }
    const lean = new Map([...files].map(([source, bytes]) => [source, leanSource(bytes)]))
    const result = this.#queue.then(() => this.#readNext({ handover, files: lean, desk }))
    this.#queue = result.catch(() => undefined)
    return result
  }

  /** Waits for the messages under way, then ends the process. */
  async close(): Promise<void> {
    await this.#queue
    await this.#stop()
  }

  async #readNext(job: MailJob, isLastTry = false): Promise<ReadResult> {
    const child = this.#warm ?? (await this.#start())
    const { result, usable } = await runJob(child, job, this.#limits.deadlineMs)
    if (!usable) await this.#stop()
    if (result !== 'not-taken') return result
    return isLastTry ? { failed: 'out-of-memory' } : await this.#readNext(job, true)
  }

  async #start(): Promise<ChildProcess> {
    try {
      const child = await startProgram(this.#limits.memoryMb)
      // One that died while it was idle must not be given a message.
      child.once('exit', () => {
        if (this.#warm === child) this.#warm = null
      })
      this.#warm = child
      return child
    } catch (cause) {
      const options = { retryable: true, cause }
      throw new InfrastructureError('reader-unavailable', 'mail cannot be read now', options)
    }
  }

  async #stop(): Promise<void> {
    const child = this.#warm
    this.#warm = null
    if (child === null || child.exitCode !== null || child.signalCode !== null) return
    child.ref()
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
}

function sizeOf({ materials }: Handover, files: ReadonlyMap<string, Uint8Array>): number {
  const texts = materials.map((material) => ('text' in material ? material.text.length : 0))
  const contents = [...files.values()].map((bytes) => bytes.byteLength)
  return [...texts, ...contents].reduce((sum, size) => sum + size, 0)
}
