import type { Worker } from 'node:worker_threads'
import type { WarningCode } from '../../intake/warning.js'
import type { ReadResult } from '../../ports/mail-reader.js'
import type { MailJob } from './mail-job.js'

/** What came of a message, and whether the thread can take the next one. */
export interface JobEnd {
  readonly result: ReadResult
  readonly usable: boolean
}

/** Gives a message to a thread and waits for its answer, its death or the deadline. */
export function runJob(thread: Worker, job: MailJob, deadlineMs: number): Promise<JobEnd> {
  return new Promise((resolve) => {
    const end = (result: ReadResult, usable: boolean) => {
      clearTimeout(timer)
      thread.off('message', answered).off('error', broken).off('exit', exited)
      // A thread that breaks after its message was given up must not bring the process down.
      if (!usable) thread.on('error', () => undefined)
      thread.unref()
      resolve({ result, usable })
    }
    const answered = (result: ReadResult) => end(result, true)
    const broken = (error: Error) => end({ failed: failureOf(error) }, false)
    const exited = () => end({ failed: 'unreadable' }, false)
    const timer = setTimeout(() => end({ failed: 'time-out' }, false), deadlineMs)
    // An idle thread does not keep the process alive; one with a message must.
    thread.ref()
    thread.on('message', answered).on('error', broken).on('exit', exited)
    thread.postMessage(job)
  })
}

function failureOf(error: Error): WarningCode {
  const ranOut = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return ranOut ? 'out-of-memory' : 'unreadable'
}
