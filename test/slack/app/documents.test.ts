import type { Reply } from '@privacy-desk/core/desk/reply.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cardOf } from '../support/card-of.js'
import { type SlackHouse, slackHouse } from '../support/slack-house.js'

let house: SlackHouse
beforeAll(async () => {
  house = await slackHouse()
})
afterAll(() => house.close())

const bytes = new TextEncoder().encode('%PDF-1.7 a draft')
const reply: Reply = {
  kind: 'document',
  document: { name: 'BR-2026-0001-authority.pdf', mediaType: 'application/pdf', bytes },
  card: cardOf({ title: 'The file comes into your chat' }),
  again: { name: 'breach papers', ref: 'BR-2026-0001' },
}

const eva = () => house.client.as('U0EVA')
const files = () => house.slack.directMessages('U0EVA').flatMap((message) => message.files)
const saidInChat = (words: string) =>
  house.slack.eventually(() =>
    house.slack
      .directMessages('U0EVA')
      .find(({ blocks }) => JSON.stringify(blocks).includes(words)),
  )

describe('a document', () => {
  it('comes whole into the direct chat of the one who asked in a channel, and nowhere else', async () => {
    house.desk.answers(() => reply)
    const answer = await eva().types('/privacy breach papers BR-2026-0001 file', 'C0DESK')
    expect(answer.json).toMatchObject({
      response_type: 'ephemeral',
      text: 'The file comes into your chat',
    })
    const file = await house.slack.eventually(() => files().at(-1))
    expect(file).toMatchObject({ name: 'BR-2026-0001-authority.pdf', size: bytes.byteLength })
    expect(house.slack.fileBytes(String(file.id))).toEqual(bytes)
    expect(house.slack.messages('C0DESK')).toEqual([])
    expect(house.slack.violations()).toEqual([])
  })

  it('that Slack does not take is told of in the same chat, with what to do', async () => {
    house.desk.answers(() => reply)
    const before = files().length
    house.slack.faults.next('files.getUploadURLExternal', { error: 'missing_scope' })
    await eva().types('/privacy breach papers BR-2026-0001 file', 'C0DESK')
    await saidInChat('files:write')
    house.slack.faults.next('files.completeUploadExternal', { status: 500 })
    await eva().types('/privacy breach papers BR-2026-0001 file', 'C0DESK')
    await saidInChat('please ask for it again')
    expect(files()).toHaveLength(before)
  })
})
