import process from 'node:process'
import { Worker } from 'node:worker_threads'

/** A thread sees the desk go also while a mail keeps this process busy. */
const watch = `
  const desk = process.ppid
  setInterval(() => process.ppid === desk || process.kill(process.pid, 'SIGKILL'), 500)
`

/** Ends this process when the desk, which started it, has ended: at once, or while it reads. */
export function endWithDesk(): void {
  process.on('disconnect', () => process.exit())
  new Worker(watch, { eval: true }).unref()
}
