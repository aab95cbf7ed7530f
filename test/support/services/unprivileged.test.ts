import { expect, it } from 'vitest'
import { accountIn } from './unprivileged.js'

it('prefers the account of PostgreSQL, then nobody, wherever they stand in the file', () => {
  const nobody = 'nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin'
  const postgres = 'postgres:x:101:104:PostgreSQL administrator:/var/lib/postgresql:/bin/bash'
  expect(accountIn(`root:x:0:0::/root:/bin/sh\n${nobody}\n${postgres}\n`)).toEqual({
    uid: 101,
    gid: 104,
  })
  expect(accountIn(nobody)).toEqual({ uid: 65534, gid: 65533 })
  expect(accountIn('root:x:0:0::/root:/bin/sh\n')).toBeUndefined()
})
