import { describe, expect, test } from 'vitest'
import { handedOverMails, readHandedOver } from '../../support/handed-over.js'

/** What is read wrongly today, and why. */
const misread = new Map([
  ['thai', 'folding takes the vowel from มี.ค.: March and January would be one'],
  ['wrote-kmail', 'a zone in words (Mitteleuropäische Normalzeit) is taken for the desk’s own'],
  ['wrote-groupwise', 'a sender and a date between `>>>` look like a quotation'],
])

const mails = handedOverMails()
const right = mails.filter(({ id }) => !misread.has(id))

describe('of a mail that is handed over', () => {
  test.each(right)('the person and the moment are read: $id', async (mail) => {
    const { requester, receivedAt } = await readHandedOver(mail)
    expect(requester?.address ?? null).toBe(mail.address)
    if (mail.name !== undefined) expect(requester?.name).toBe(mail.name)
    expect(receivedAt).toBe(mail.sentAt)
  })

  test.each(mails.filter(({ id }) => misread.has(id)))(
    'something is misread still: $id',
    async (mail) => {
      const { requester, receivedAt } = await readHandedOver(mail)
      expect([requester?.address, receivedAt]).not.toEqual([mail.address, mail.sentAt])
    },
  )
})
