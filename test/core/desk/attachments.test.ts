import { loadRequest } from '@privacy-desk/core/desk/load-request.js'
import { attachmentsOf, unportable } from '@privacy-desk/core/letters/attachments-of.js'
import type { Request } from '@privacy-desk/core/requests/request.js'
import type { RequestType } from '@privacy-desk/core/requests/request-type.js'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type DeskOfTest, deskOfTest, pasted } from '../../support/desk-of-test.js'
import { wordsOf } from '../../support/people-at-the-desk.js'
import { scriptedReader } from '../../support/scripted-reader.js'

const ref = 'PR-2026-0001'
const csv = 'order;day\n17;2026-03-05'
const pdf = '%PDF-1.7 an export'
let at: DeskOfTest
let types: readonly RequestType[]
let inbound = 0

/** The names and contents of what members send are theirs; the sources say what to fetch. */
const content: Record<string, string> = { 'x/csv': csv, 'x/pdf': pdf, 'x/exe': 'MZ\u0000' }

beforeEach(async () => {
  types = ['access']
  at = await deskOfTest({
    fetchFile: async (source) => new TextEncoder().encode(content[source] ?? ''),
    mailReader: scriptedReader(() => ({
      types: types.map((type) => ({ type, confidence: 1, because: '' })),
    })),
  })
})

async function open() {
  await at.desk.accept(
    pasted('Send me all you have', at),
    await at.actor('U0EMPLOYEE'),
    'test:mail',
  )
  await at.settle()
  await does('U0EMPLOYEE', 'confirm')
  await does('U0OLGA', 'take')
}

async function does(
  who: string,
  name: 'attach' | 'attachment remove' | 'close' | 'confirm' | 'take',
  args: Record<string, string> = {},
  about = ref,
) {
  inbound += 1
  const via = name === 'close' ? 'submitted' : 'clicked'
  const intent = { name, ref: about, args, via } as const
  const reply = await at.desk.handle(intent, await at.actor(who), `test:${inbound}`)
  await at.settle()
  return wordsOf(reply)
}

async function sends(who: string, sources: readonly string[], comment = `attach ${ref}`) {
  inbound += 1
  const materials = sources.map((source) => ({
    kind: 'file' as const,
    name: `Carla Customer ${source.replace('x/', '.')}`,
    source,
  }))
  const handover = { platform: 'slack', gesture: 'direct-message', comment, materials } as const
  const stamped = { ...handover, at: at.clock.now() }
  const reply = await at.desk.accept(stamped, await at.actor(who), `test:${inbound}`)
  await at.settle()
  return wordsOf(reply)
}

async function request(): Promise<Request> {
  const loaded = await loadRequest(at.deps, ref)
  if (loaded === null) throw new Error('there is no request')
  return loaded.request
}

/** The newest card in Olga's chat. */
function shown(): string {
  const card = at.slack.saidTo('U0OLGA').at(-1)?.card
  return card === undefined
    ? ''
    : wordsOf({ kind: 'card', card, audience: 'only-you', mode: 'new' })
}

const names = async () => (await request()).attachments.map(({ name }) => name)
const requests = () => at.deps.store.events.countRequests({})

describe('files sent with “attach” by the owner of a request', () => {
  beforeEach(open)

  test('are attached under names that name nobody, sealed, with their checksums', async () => {
    await sends('U0OLGA', ['x/csv', 'x/pdf'])
    expect(await names()).toEqual([`${ref}-1.csv`, `${ref}-2.pdf`])
    const [attached] = (await request()).attachments
    if (attached === undefined) throw new Error('nothing is attached')
    expect(attached).toMatchObject({ mediaType: 'text/csv', size: csv.length })
    expect(attached.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(
      new TextDecoder().decode((await at.deps.vault.openBytes(attached.item)) ?? undefined),
    ).toBe(csv)
    const { person } = await request()
    expect(await at.deps.store.vault.item(attached.item)).toMatchObject({ person })
    const events = JSON.stringify(await at.deps.store.events.read(ref))
    expect(events).not.toMatch(/carla customer|17;2026/i)
    expect(await requests()).toBe(1)
  })

  test('are shown to who sent them, with what was not attached and why', async () => {
    expect(await sends('U0OLGA', ['x/csv', 'x/exe', 'x/empty'])).toContain(
      `what goes out with the answer to ${ref}`,
    )
    expect(shown()).toContain(`${ref}-1.csv`)
    expect(shown()).toContain('of a kind that the desk does not send')
    expect(shown()).toContain('a file is empty')
    await sends('U0OLGA', ['x/csv'])
    expect(shown()).toContain('attached already')
  })

  test('can be removed; the next one gets another name', async () => {
    await sends('U0OLGA', ['x/csv'])
    expect(await does('U0OLGA', 'attachment remove', { name: `${ref}-1.csv` })).toContain('No file')
    await sends('U0OLGA', ['x/csv'])
    expect(await names()).toEqual([`${ref}-2.csv`])
    expect(await does('U0OLGA', 'attachment remove', { name: `${ref}-1.csv` })).toContain(
      'There is no such attachment',
    )
  })

  test('go with letters that carry a copy of the data, and no others', async () => {
    await sends('U0OLGA', ['x/csv', 'x/pdf'])
    const { attachments } = await request()
    expect(attachmentsOf([{ attachments: true }], attachments)).toHaveLength(2)
    expect(attachmentsOf([{ attachments: false }], attachments)).toEqual([])
    expect(unportable(['portability-answer'], attachments)?.name).toBe(`${ref}-2.pdf`)
    expect(unportable(['access-answer', 'portability-answer'], attachments)).toBeUndefined()
  })

  test.each(['U0COLLEAGUE', 'U0OMAR'])(
    'are not taken from %s: they are a message then',
    async (who) => {
      await sends(who, ['x/csv'])
      expect(await names()).toEqual([])
      expect(await requests()).toBe(2)
    },
  )

  test('are not taken for attachments beside other words', async () => {
    await sends('U0OLGA', ['x/csv'], `please attach this to ${ref} for me`)
    expect(await names()).toEqual([])
  })

  test.each([
    ['U0OLGA', 'attach PR-2026-9999', 'I know no request PR-2026-9999'],
    ['U0OLGA', 'attach PR-2026-0002', 'I know no request PR-2026-0002'],
    ['U0OLGA', '/Attach pr 2026 77', 'I know no request PR-2026-0077'],
    ['U0OLGA', 'attach PR20269999x', 'I know no request PR20269999x'],
    ['U0COLLEAGUE', `attach ${ref}`, `I know no request ${ref}`],
    ['U0OMAR', `attach ${ref}`, `Nothing was attached to ${ref}`],
  ])(
    'from %s with “%s” are kept, and answered with why and what to do',
    async (who, comment, why) => {
      const answer = await sends(who, ['x/csv'], comment)
      expect(answer).toContain(why)
      expect(answer).toContain('what you sent is kept')
      expect(await requests()).toBe(2)
      expect(at.slack.saidTo(who).at(-1)?.card.title).toContain('Have I read this right?')
    },
  )

  test('are taken although the request cannot be looked at in that moment', async () => {
    vi.spyOn(at.deps.store.events, 'read').mockRejectedValueOnce(new Error('no connection'))
    expect(await sends('U0OLGA', ['x/csv'])).toContain('Received')
    expect(await names()).toEqual([`${ref}-1.csv`])
  })

  test('of a closed request are kept with it, and its owner is told that nothing goes out', async () => {
    await does('U0OLGA', 'close', { outcome: 'withdrawn', note: 'They wrote so.' })
    await sends('U0OLGA', ['x/csv'])
    expect(await names()).toEqual([`${ref}-1.csv`])
    expect(shown()).toContain('This request is closed. Files are kept with it')
    expect(await does('U0OLGA', 'attach')).toContain('nothing goes out')
  })

  test('without a file “attach” names the reference that it does not know', async () => {
    expect(await does('U0OLGA', 'attach', {}, 'PR-2026-9999')).toContain(
      'PR-2026-9999: that was not done',
    )
  })
})

test('of a request for portability alone only what is machine-readable is attached', async () => {
  types = ['portability']
  await open()
  await sends('U0OLGA', ['x/csv', 'x/pdf'])
  expect(await names()).toEqual([`${ref}-1.csv`])
  expect((await request()).attachmentFaults).toEqual(['not-machine-readable'])
  expect(await does('U0OLGA', 'attach')).toContain('not machine-readable')
})
