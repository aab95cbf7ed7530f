import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { promisify } from 'node:util'
import { MailProcess } from '@privacy-desk/core/adapters/mail-process/mail-process.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Handover } from '@privacy-desk/core/intake/handover.js'
import { afterAll, describe, expect, it, vi } from 'vitest'

const desk = {
  domains: ['acme.example'],
  zone: 'Europe/Berlin',
  defaultLanguage: 'en',
  defaultRegime: 'gdpr',
}
const worker = new MailProcess(desk)
const noFiles = new Map<string, Uint8Array>()

/** Small to send, but more than it can take apart in time or in little memory. */
const partsWithoutEnd = new Map([
  [
    's',
    Buffer.from(
      `From: a@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: a/b\r\n\r\nx\r\n'.repeat(200_000)}`,
    ),
  ],
])
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
    const hasty = new MailProcess(desk, { deadlineMs: 300 })
    expect(await hasty.read(attached, partsWithoutEnd)).toEqual({ failed: 'time-out' })
    const next = async () => hasty.read(pasted('Delete my data.'), noFiles)
    await vi.waitFor(async () => expect(await next()).toHaveProperty('reading'), 15_000)
    await hasty.close()
  })

  it('survives a message that takes all its memory', async () => {
    const small = new MailProcess(desk, { memoryMb: 64, deadlineMs: 30_000 })
    expect(await small.read(attached, partsWithoutEnd)).toEqual({ failed: 'out-of-memory' })
    expect(await small.read(pasted('Delete my data.'), noFiles)).toHaveProperty('reading')
    await small.close()
  })

  it('reads the next message although its process was killed while it waited', async () => {
    const robbed = new MailProcess(desk)
    const before = await mailProcessesOf(process.pid)
    await robbed.read(pasted('Delete my data.'), noFiles)
    const [own = 0] = (await mailProcessesOf(process.pid)).filter((pid) => !before.includes(pid))
    process.kill(own, 'SIGKILL')
    await vi.waitFor(async () => expect(await mailProcessesOf(process.pid)).not.toContain(own))
    expect(await robbed.read(pasted('Delete my data.'), noFiles)).toHaveProperty('reading')
    await robbed.close()
  })

  it('lets the desk end, and ends with it when the desk is killed', async () => {
    const program = `
      const { MailProcess } = await import(${JSON.stringify(import.meta.resolve('../../../packages/core/dist/adapters/mail-process/mail-process.js'))})
      const read = await new MailProcess(${JSON.stringify(desk)}).read(${JSON.stringify(pasted('Delete my data.'))}, new Map())
      console.log(read.reading.types[0].type)
      if (process.argv[1] === 'stay') setInterval(() => undefined, 1_000)`
    const node = (...more: string[]) =>
      spawn(process.execPath, ['--input-type=module', '--eval', program, ...more])
    const ending = node()
    expect(await once(ending, 'exit')).toEqual([0, null])

    const staying = node('stay')
    expect(String(await once(staying.stdout, 'data'))).toBe('erasure\n')
    const [orphan = 0] = await mailProcessesOf(staying.pid ?? 0)
    staying.kill('SIGKILL')
    await vi.waitFor(() => expect(() => process.kill(orphan, 0)).toThrow('ESRCH'), 5_000)
  })

  it('does not even try what is too large', async () => {
    const tiny = new MailProcess(desk, { maxBytes: 10 })
    expect(await tiny.read(pasted('more than ten'), noFiles)).toEqual({ failed: 'too-large' })
    await tiny.close()
  })
})

/** Ids of the reading processes that a process started. */
async function mailProcessesOf(parent: number): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-e', '-o', 'pid=,ppid=,args='])
  const rows = stdout.split('\n').map((row) => row.trim().split(/\s+/))
  return rows
    .filter(([, of, ...args]) => Number(of) === parent && args.join(' ').includes('mail-program'))
    .map(([pid]) => Number(pid))
}

function pasted(text: string): Handover {
  return {
    platform: 'slack',
    gesture: 'direct-message',
    at: toInstant('2026-03-16T08:30:00Z'),
    materials: [{ kind: 'text', text }],
  }
}
