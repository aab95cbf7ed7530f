import { parseSealedReading } from '@privacy-desk/core/desk/sealed-reading.js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { slackUsers } from '../../demo/src/sides/slack-workspace.js'
import { eventually } from '../support/eventually.js'
import { type Ground, openGround } from './support/ground.js'
import { holdTable } from './support/hold.js'
import { killWhereItWaits, recover } from './support/killed-worker.js'
import { startMs } from './support/program.js'
import { kill, startWorkerProcess } from './support/server.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'
import {
  countRequests,
  eventsOf,
  exampleMail,
  handOver,
  mailOf,
  openTicket,
} from './support/tickets.js'

vi.setConfig({ testTimeout: 2 * startMs })

let ground: Ground
/** Takes what people do, and works nothing. */
let web: StartedDesk

beforeEach(async () => {
  ground = await openGround(['slack'], new Date().toISOString())
  web = await startDesk(ground, { worker: false })
})

afterEach(() => ground.close())

describe('a worker that is killed', () => {
  test.each([
    ['after fetching the mail, before sealing it', 'vault_items'],
    ['after reading the mail, before opening the request', 'events'],
  ])('%s, loses nothing', async (_when, table) => {
    await handOver(web.slack)
    await killWhereItWaits(await holdTable(ground, table), startWorkerProcess(ground))
    await expectOneRequest(await recover(ground))
  })

  test('after opening the request, before noting that, opens no second one', async () => {
    await handOver(web.slack)
    const events = await holdTable(ground, 'events')
    const worker = startWorkerProcess(ground)
    await events.somebodyWaits()
    const inbox = await holdTable(ground, 'inbox')
    await events.release()
    await killWhereItWaits(inbox, worker)
    expect(await countRequests(ground)).toBe(1)
    await expectOneRequest(await recover(ground))
  })

  async function expectOneRequest(after: StartedDesk) {
    expect(await countRequests(ground)).toBe(1)
    expect(await eventsOf(ground, await reference())).toEqual(['request-received'])
    const asked = after.slack
      .chat('employee')
      .filter(({ title }) => title.startsWith('Have I read'))
    expect(asked).toHaveLength(1)
    expect(await originals(after)).toEqual([await exampleMail()])
  }

  const reference = async () =>
    String((await ground.query('SELECT reference FROM requests'))[0]?.reference)

  /** The mail as it opens from the vault. */
  async function originals({ running: { deps } }: StartedDesk) {
    const [received] = await deps.store.events.read(await reference())
    if (received?.event.type !== 'request-received') throw new Error('there is no receipt')
    const reading = parseSealedReading((await deps.vault.openText(received.event.message)) ?? '')
    const [, ...files] = reading.originals
    return await Promise.all(files.map((item) => deps.vault.openBytes(item)))
  }

  test('after Slack took its message, before noting that, makes nobody read it twice', async () => {
    const worker = await startDesk(ground)
    await openTicket(worker, 'slack', mailOf(new Date()))
    await worker.close()
    const { slack } = ground.workspace
    slack.faults.next('chat.postMessage', { hangAfterHandling: true })
    await web.slack.presses('olga', 'channel', 'Take it')
    const killed = startWorkerProcess(ground)
    await eventually(() => expect(web.slack.chat('olga'), killed.stderr()).toHaveLength(1), startMs)
    await kill(killed)
    expect(await ground.query(`SELECT status FROM notices WHERE stage = 'assigned'`)).toEqual([
      { status: 'sending' },
    ])
    await recover(ground)
    expect(web.slack.chat('olga')).toHaveLength(1)
    expect(await ground.query(`SELECT status FROM notices WHERE stage = 'assigned'`)).toEqual([
      { status: 'sent' },
    ])
    expect(slack.directMessages(slackUsers.olga)).toHaveLength(1)
  })
})
