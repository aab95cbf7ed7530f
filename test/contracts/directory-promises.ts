import { describe, expect, test } from 'vitest'
import { memberId } from './samples.js'
import type { StoreOfTest } from './store-for-each.js'

/** What `ports/directory.ts` promises. */
export function directoryPromises(store: StoreOfTest): void {
  describe('the directory', () => {
    test('keeps an employee, the last word counting', async () => {
      const { directory } = store()
      const id = memberId('slack:U0EMPLOYEE')
      expect(await directory.employee(id)).toBeNull()
      await directory.putEmployee({ id, ids: { slack: 'U0EMPLOYEE' }, zone: 'Europe/Prague' })
      await directory.putEmployee({ id, ids: { slack: 'U0EMPLOYEE' }, zone: 'Asia/Tokyo' })
      expect(await directory.employee(id)).toEqual({
        id,
        ids: { slack: 'U0EMPLOYEE' },
        zone: 'Asia/Tokyo',
      })
    })

    test('keeps an employee met on both platforms', async () => {
      const { directory } = store()
      const both = { slack: 'U0EMPLOYEE', teams: '4f6e6a0c-0000-4000-8000-000000000001' }
      await directory.putEmployee({ id: memberId('slack:U0EMPLOYEE'), ids: both, zone: 'UTC' })
      expect((await directory.employee(memberId('slack:U0EMPLOYEE')))?.ids).toEqual(both)
    })

    test('keeps how to write to a conversation, by platform and id', async () => {
      const { directory } = store()
      const teams = { platform: 'teams', id: 'a:1', reference: '{"serviceUrl":"old"}' } as const
      await directory.putConversation(teams)
      await directory.putConversation({ ...teams, platform: 'slack', reference: 'D0SLACK' })
      await directory.putConversation({ ...teams, reference: '{"serviceUrl":"new"}' })
      expect(await directory.conversation('teams', 'a:1')).toEqual({
        ...teams,
        reference: '{"serviceUrl":"new"}',
      })
      expect((await directory.conversation('slack', 'a:1'))?.reference).toBe('D0SLACK')
      expect(await directory.conversation('teams', 'a:2')).toBeNull()
    })

    test('takes first meetings that happen at once', async () => {
      const { directory } = store()
      const id = memberId('slack:U0EMPLOYEE')
      const employee = { id, ids: { slack: 'U0EMPLOYEE' }, zone: 'UTC' }
      await Promise.all(Array.from({ length: 8 }, () => directory.putEmployee(employee)))
      expect(await directory.employee(id)).toEqual(employee)
    })
  })
}
