import type { Worker } from 'node:worker_threads'
import type { Zone } from '../../calendar/zone.js'
import type { Handover } from '../../intake/handover.js'
import { InfrastructureError } from '../../ports/infrastructure-error.js'
import type { MailReader, ReadResult } from '../../ports/mail-reader.js'
import { runJob } from './run-job.js'
import { startThread } from './start-thread.js'

/** What the reader knows of the desk. */
export interface MailWorkerDesk {
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
  /** Milliseconds from handing the message to a warm thread. */
  readonly deadlineMs: number
  /** Heap of the thread, in megabytes. */
  readonly memoryMb: number
  /** Bytes of all files and texts together. */
  readonly maxBytes: number
}

const defaults: MailLimits = { deadlineMs: 2_000, memoryMb: 256, maxBytes: 25 * 1024 * 1024 }

/**
 * Reads mail in a worker thread: a message that takes too long or too much memory costs that
 * thread, not the process. One thread is kept warm and takes messages one at a time; it starts
 * with the first message and does not keep the process alive.
 */
export class MailWorker implements MailReader {
  readonly #desk: MailWorkerDesk
  readonly #limits: MailLimits
  #warm: Worker | null = null
  #queue: Promise<unknown> = Promise.resolve()

  constructor(desk: MailWorkerDesk, limits: Partial<MailLimits> = {}) {
    this.#desk = desk
    this.#limits = { ...defaults, ...limits }
  }

  /**
   * Fails with `too-large`, `time-out`, `out-of-memory` or `unreadable`.
   * @inheritdoc
   */
  read(handover: Handover, files: ReadonlyMap<string, Uint8Array>): Promise<ReadResult> {
    if (sizeOf(handover, files) > this.#limits.maxBytes) {
      return Promise.resolve({ failed: 'too-large' })
    }
    const result = this.#queue.then(() => this.#readNext(handover, files))
    this.#queue = result.catch(() => undefined)
    return result
  }

  /** Waits for the messages under way, then ends the thread. */
  async close(): Promise<void> {
    await this.#queue
    await this.#stop()
  }

  async #readNext(handover: Handover, files: ReadonlyMap<string, Uint8Array>): Promise<ReadResult> {
    try {
      this.#warm ??= await startThread(this.#limits.memoryMb)
    } catch (cause) {
      const options = { retryable: true, cause }
      throw new InfrastructureError('reader-unavailable', 'mail cannot be read now', options)
    }
    const job = { handover, files, desk: this.#desk }
    const { result, usable } = await runJob(this.#warm, job, this.#limits.deadlineMs)
    if (!usable) await this.#stop()
    return result
  }

  async #stop(): Promise<void> {
    const thread = this.#warm
    this.#warm = null
    await thread?.terminate()
  }
}

function sizeOf({ materials }: Handover, files: ReadonlyMap<string, Uint8Array>): number {
  const texts = materials.map((material) => ('text' in material ? material.text.length : 0))
  const contents = [...files.values()].map((bytes) => bytes.byteLength)
  return [...texts, ...contents].reduce((sum, size) => sum + size, 0)
}
