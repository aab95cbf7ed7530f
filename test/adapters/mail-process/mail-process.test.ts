import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { MailProcess } from '@privacy-desk/core/adapters/mail-process/mail-process.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Handover } from '@privacy-desk/core/intake/handover.js'
import { afterAll, describe, expect, it } from 'vitest'
import { eventually } from '../../support/eventually.js'

const desk = {
  domains: ['acme.example'],
  zone: 'Europe/Berlin',
  defaultLanguage: 'en',
  defaultRegime: 'gdpr',
}
const worker = new MailProcess(desk)
const noFiles = new Map<string, Uint8Array>()

/** Small to send, but more than it can take apart in time or in little memory. */
const head = 'From: a@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'
const part = '--b\r\nContent-Type: a/b\r\n\r\nx\r\n'
const partsWithoutEnd = new Map([['s', Buffer.from(head + part.repeat(200_000))]])
const attached: Handover = {
  ...pasted(''),
  materials: [{ kind: 'file', name: 'a.eml', source: 's' }],
}

afterAll(() => worker.close())

describe('a mail process', () => {
  it('reads a pasted mail', async () => {
    const text =
      'From: Erin <erin@example.org>\nDate: 5 March 2026 18:42\nSubject: x\n\nDelete my data.'
    expect(await worker.read(pasted(text), noFiles)).toMatchObject({
      reading: {
        requester: { name: 'Erin', address: 'erin@example.org' },
        receivedOn: '2026-03-05',
        types: [{ type: 'erasure' }],
      },
    })
  })

  it('reads a file, and leaves it whole for the caller', async () => {
    const bytes = Buffer.from('From: erin@example.org\r\nMIME-Version: 1.0\r\n\r\nDelete my data.')
    const size = bytes.byteLength
    const result = await worker.read(attached, new Map([['s', bytes]]))
    expect(result).toMatchObject({ reading: { requester: { address: 'erin@example.org' } } })
    expect(bytes.byteLength).toBe(size)
  })

  it('takes many messages at once, one after the other', async () => {
    const texts = Array.from({ length: 20 }, (_, at) => `delete my data, a${at}@example.org`)
    const results = await Promise.all(texts.map((text) => worker.read(pasted(text), noFiles)))
    const addresses = results.map(
      (result) => 'reading' in result && result.reading.requester?.address,
    )
    expect(addresses).toEqual(texts.map((_, at) => `a${at}@example.org`))
  })

  it('gives a message up at the deadline, and reads the next one in a new process', async () => {
    const hasty = new MailProcess(desk, { deadlineMs: 1_000 })
    expect(await hasty.read(attached, partsWithoutEnd)).toEqual({ failed: 'time-out' })
    const next = async () => hasty.read(pasted('Delete my data.'), noFiles)
    await eventually(async () => expect(await next()).toHaveProperty('reading'))
    await hasty.close()
  })

  it('survives a message that takes all its memory', async () => {
    const small = new MailProcess(desk, { memoryMb: 64, deadlineMs: 30_000 })
    expect(await small.read(attached, partsWithoutEnd)).toEqual({ failed: 'out-of-memory' })
    expect(await small.read(pasted('Delete my data.'), noFiles)).toHaveProperty('reading')
    await small.close()
  })

  it('reads the next message although its process was killed while it waited', async () => {
    const { robbed, signal } = await warmReader()
    signal('SIGKILL')
    sleep(200)
    expect(await robbed.read(pasted('Delete my data.'), noFiles)).toHaveProperty('reading')
    await robbed.close()
  })

  it('reads a message again whose process was killed before it had it', async () => {
    const { robbed, signal } = await warmReader()
    signal('SIGSTOP')
    const result = robbed.read(pasted('Delete my data.'), noFiles)
    await setImmediate()
    signal('SIGKILL')
    expect(await result).toHaveProperty('reading')
    await robbed.close()
  })

  it('lets the desk end', async () => {
    const ended = await once(deskThat('ends', pasted('Delete my data.')), 'exit')
    expect(ended).toEqual([0, null])
  })

  it.each([
    ['waits', pasted('Delete my data.')],
    ['reads', attached],
  ])('ends with a desk that is killed while it %s', async (what, handover) => {
    const killed = deskThat(what, handover)
    await once(killed.stdout, 'data')
    const [orphan] = await mailProcessesOf(killed.pid ?? 0)
    expect(orphan).toBeDefined()
    killed.kill('SIGKILL')
    let computed = 0
    await eventually(async () => {
      const seconds = await secondsComputedBy(Number(orphan))
      computed = seconds ?? computed
      expect(seconds).toBeNull()
    })
    // Computing, whatever else the machine does: the mail would take more than twice as much of it.
    expect(computed).toBeLessThan(4)
  })

  it('is not blamed for a desk that was too busy to listen', async () => {
    const result = worker.read(pasted('Delete my data.'), noFiles)
    await setImmediate()
    sleep(2_500)
    expect(await result).toHaveProperty('reading')
  })

  it('does not even try what is too large', async () => {
    const tiny = new MailProcess(desk, { maxBytes: 10 })
    expect(await tiny.read(pasted('more than ten'), noFiles)).toEqual({ failed: 'too-large' })
    await tiny.close()
  })
})

/**
 * A desk of its own that has a message read. It prints a line when it has been, or while it is.
 * @param what it does then: it `ends`, `waits`, or still `reads`
 */
function deskThat(what: string, handover: Handover) {
  const built = '../../../packages/core/dist/adapters/mail-process/mail-process.js'
  const endless = `${JSON.stringify(head)} + ${JSON.stringify(part)}.repeat(400_000)`
  const program = `
    const { MailProcess } = await import(${JSON.stringify(import.meta.resolve(built))})
    const reader = new MailProcess(${JSON.stringify(desk)}, { deadlineMs: 60_000, memoryMb: 2_048 })
    await reader.read(${JSON.stringify(pasted('Delete my data.'))}, new Map())
    const reading = reader.read(${JSON.stringify(handover)}, new Map([['s', Buffer.from(${endless})]]))
    if (${JSON.stringify(what)} !== 'reads') await reading
    setTimeout(() => console.log('now'), 1_000)
    if (${JSON.stringify(what)} !== 'ends') setInterval(() => undefined, 1_000)`
  return spawn(process.execPath, ['--input-type=module', '--eval', program])
}

/** A reader whose process waits for a message, and a way to send that process a signal. */
async function warmReader() {
  const before = await mailProcessesOf(process.pid)
  const robbed = new MailProcess(desk)
  await robbed.read(pasted('Delete my data.'), noFiles)
  const [own] = (await mailProcessesOf(process.pid)).filter((pid) => !before.includes(pid))
  if (own === undefined) throw new Error('the reader has no process')
  return { robbed, signal: (name: NodeJS.Signals) => process.kill(own, name) }
}

/** Ids of the reading processes that a process started. */
async function mailProcessesOf(parent: number): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-e', '-o', 'pid=,ppid=,args='])
  const rows = stdout.split('\n').map((row) => row.trim().split(/\s+/))
  return rows
    .filter(([, of, ...args]) => Number(of) === parent && args.join(' ').includes('mail-program'))
    .map(([pid]) => Number(pid))
}

/** What a process has computed so far; `null` once it has ended. */
async function secondsComputedBy(pid: number): Promise<number | null> {
  const asked = promisify(execFile)('ps', ['-o', 'stat=,time=', '-p', String(pid)])
  const { stdout } = await asked.catch(() => ({ stdout: '' }))
  const [state = 'Z', time = ''] = stdout.trim().split(/\s+/)
  const hasEnded = state === '' || state.startsWith('Z')
  return hasEnded ? null : time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

/** Lets this process see and do nothing for so many milliseconds. */
function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

function pasted(text: string): Handover {
  return {
    platform: 'slack',
    gesture: 'direct-message',
    at: toInstant('2026-03-16T08:30:00Z'),
    materials: [{ kind: 'text', text }],
  }
}
