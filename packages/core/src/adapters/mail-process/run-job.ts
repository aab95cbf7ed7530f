import type { ChildProcess } from 'node:child_process'
import type { WarningCode } from '../../intake/warning.js'
import type { ReadResult } from '../../ports/mail-reader.js'
import type { MailJob } from './mail-job.js'

/** What came of a message, and whether the process can take the next one. */
export interface JobEnd {
  /** `not-taken`: the process had ended, or was killed before it had the message. */
  readonly result: ReadResult | 'not-taken'
  readonly usable: boolean
}

/** A desk that was busy itself at the deadline first looks whether the answer has come meanwhile. */
const graceMs = 100

/** Gives a message to a reading process and waits for its answer, its death or the deadline. */
export function runJob(child: ChildProcess, job: MailJob, deadlineMs: number): Promise<JobEnd> {
  return new Promise((resolve) => {
    const end = (result: JobEnd['result'], usable: boolean) => {
      clearTimeout(timer)
      child.off('message', answered).off('exit', exited)
      child.unref()
      child.channel?.unref()
      resolve({ result, usable })
    }
    let taken = false
    const answered = (message: unknown) => {
      if (message === 'taken') taken = true
      else end(message as ReadResult, true)
    }
    const exited = (code: number | null, signal: NodeJS.Signals | null) => {
      const robbed = signal === 'SIGKILL' && !taken
      end(robbed ? 'not-taken' : { failed: failureOf(code, signal) }, false)
    }
    let timer = setTimeout(() => {
      timer = setTimeout(end, graceMs, { failed: 'time-out' }, false)
    }, deadlineMs)
    // An idle process does not keep the desk alive; one with a message must.
    child.ref()
    child.channel?.ref()
    child.on('message', answered).on('exit', exited)
    child.send(job, (error) => {
      if (error !== null) end('not-taken', false)
    })
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
