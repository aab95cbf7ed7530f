import type { ChildProcess } from 'node:child_process'
import type { WarningCode } from '../../intake/warning.js'
import type { ReadResult } from '../../ports/mail-reader.js'
import type { MailJob } from './mail-job.js'

/** What came of a message, and whether the process can take the next one. */
export interface JobEnd {
  readonly result: ReadResult
  readonly usable: boolean
}

/** Gives a message to a reading process and waits for its answer, its death or the deadline. */
export function runJob(child: ChildProcess, job: MailJob, deadlineMs: number): Promise<JobEnd> {
  return new Promise((resolve) => {
    const end = (result: ReadResult, usable: boolean) => {
      clearTimeout(timer)
      child.off('message', answered).off('exit', exited)
      child.unref()
      child.channel?.unref()
      resolve({ result, usable })
    }
    const answered = (message: unknown) => end(message as ReadResult, true)
    const exited = (code: number | null, signal: NodeJS.Signals | null) =>
      end({ failed: failureOf(code, signal) }, false)
    const timer = setTimeout(() => end({ failed: 'time-out' }, false), deadlineMs)
    // An idle process does not keep the desk alive; one with a message must.
    child.ref()
    child.channel?.ref()
    child.on('message', answered).on('exit', exited)
    // One that died in between is told of by its exit.
    child.send(job, () => undefined)
  })
}

/**
 * V8 aborts a process whose heap is full (SIGABRT, 134 where there are no signals); the system
 * kills one for which it has no memory left.
 */
function failureOf(code: number | null, signal: NodeJS.Signals | null): WarningCode {
  return signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134
    ? 'out-of-memory'
    : 'unreadable'
}
