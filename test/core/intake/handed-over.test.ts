import { describe, expect, test } from 'vitest'
import { handedOverMails, handedOverSets, readHandedOver } from '../../support/handed-over.js'

describe.each(handedOverSets)('of a mail in $name', (set) => {
  test.each(handedOverMails(set))('the person and the moment are read: $id', async (mail) => {
    const { requester, receivedAt } = await readHandedOver(mail, set)
    expect(requester?.address ?? null).toBe(mail.address)
    if (mail.name !== undefined) expect(requester?.name).toBe(mail.name)
    expect(receivedAt).toBe(mail.sentAt)
  })
})
