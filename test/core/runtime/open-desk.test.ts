import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '@privacy-desk/core/config/read-config.js'
import { hasStore } from '@privacy-desk/core/runtime/has-store.js'
import { openDesk } from '@privacy-desk/core/runtime/open-desk.js'
import { silentLogger } from '@privacy-desk/core/runtime/silent-logger.js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { leaveLock, touched } from '../../adapters/prisma/embedded/left-lock.js'
import { recordingMessenger } from '../../support/recording-messenger.js'
import { deskContent } from '../config/desk-content.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-desk-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function config(content: object = deskContent()) {
  const read = readConfig({ DESK_DATA: folder }, { content })
  if (!read.ok) throw new Error(read.problems.join())
  return read.value
}

const open = (content?: object) =>
  openDesk({ config: config(content), platforms: ['slack'], logger: silentLogger })

describe('a desk without any service', { timeout: 60_000 }, () => {
  test('keeps what it was given from one start to the next', async () => {
    const { environment } = config()
    expect(hasStore(environment)).toBe(false)
    const before = await open()
    const user = { platform: 'slack', id: 'U0EMPLOYEE', zone: 'Asia/Kolkata' } as const
    await before.desk.actor(user)
    await before.close()
    expect(hasStore(environment)).toBe(true)
    const after = await open()
    const { member } = await after.desk.actor({ platform: 'slack', id: 'U0EMPLOYEE' })
    expect(member).toMatchObject({ id: 'slack:U0EMPLOYEE', zone: 'Asia/Kolkata' })
    await after.close()
  })

  test('belongs to one process: a second start is refused and disturbs nothing', async () => {
    const first = await open()
    await expect(open()).rejects.toMatchObject({ code: 'folder-in-use' })
    expect(await first.deps.store.events.nextReference(2026)).toBe('PR-2026-0001')
    await first.close()
  })

  test('says in its log what it waits for where another machine may have its folder', async () => {
    await mkdir(join(folder, 'store'))
    const path = await leaveLock(join(folder, 'store'), { pid: 1, host: 'another.example.org' })
    const warn = vi.fn(() => void touched(path, 0))
    const logger = { ...silentLogger, warn }
    const opening = openDesk({ config: config(), platforms: ['slack'], logger })
    await expect(opening).rejects.toMatchObject({ code: 'folder-in-use' })
    const sentence = expect.stringContaining('waiting up to 30 seconds for a sign of life')
    expect(warn.mock.calls).toEqual([[{ code: 'folder-in-doubt' }, sentence]])
  })

  test('reads a pasted message with real parts, and asks back in the chat', async () => {
    const running = await open()
    const messenger = recordingMessenger('slack')
    await running.work({ messenger, fetchFile: async () => new Uint8Array() })
    const actor = await running.desk.actor({ platform: 'slack', id: 'U0EMPLOYEE' })
    const text = 'From: Carla Customer <carla@example.org>\n\nPlease delete all my data.'
    const handover = {
      platform: 'slack',
      gesture: 'direct-message',
      at: running.deps.clock.now(),
      materials: [{ kind: 'text', text }],
    } as const
    await running.desk.accept(handover, actor, 'slack:event:1')
    await expect.poll(() => messenger.saidTo('U0EMPLOYEE').length, { timeout: 20_000 }).toBe(1)
    const [said] = messenger.saidTo('U0EMPLOYEE')
    expect(said?.card.title).toMatch(/^Have I read this right\? PR-\d{4}-0001$/)
    await running.close()
  })

  test('with a law that there is none of makes no store before it fails', async () => {
    const content = deskContent()
    const organisation = { ...content.organisation, regime: 'lex-imaginaria' }
    await expect(open({ ...content, organisation })).rejects.toThrow(/there is no law/)
    expect(existsSync(join(folder, 'store'))).toBe(false)
  })
})
