import { describe, expect, it } from 'vitest'
import { choose, type Findings } from './choose.js'
import { redis } from './redis.js'

const everything: Findings = {
  given: { url: 'redis://given', probe: { version: '7.2' } },
  local: { url: 'redis://local', version: '7.0' },
  folder: '/usr/bin',
  installable: true,
}

describe('choosing where the tests’ server comes from', () => {
  it('takes the server named in the environment before all others', () => {
    expect(choose(redis, everything)).toEqual({
      kind: 'given',
      url: 'redis://given',
      version: '7.2',
    })
  })

  it('does not pass over a named server that cannot be used', () => {
    const given = { url: 'redis://given', probe: { problem: 'Redis 5.0 is older than 6.2' } }
    const choice = choose(redis, { ...everything, given })
    expect(choice).toMatchObject({ kind: 'none' })
    expect(JSON.stringify(choice)).toContain('REDIS_URL is set')
    expect(JSON.stringify(choice)).toContain('older than 6.2')
  })

  it('takes one that answers here, else starts one, else installs one', () => {
    const { local, folder } = everything
    const nothing = { installable: true }
    expect(
      choose(redis, { ...nothing, ...(local && { local }), ...(folder && { folder }) }),
    ).toEqual({ kind: 'local', ...local })
    expect(choose(redis, { ...nothing, ...(folder && { folder }) })).toEqual({
      kind: 'private',
      folder,
    })
    expect(choose(redis, nothing)).toEqual({ kind: 'install' })
  })

  it('says in one sentence what to set or install when nothing is left', () => {
    expect(choose(redis, { installable: false })).toEqual({
      kind: 'none',
      sentence:
        'The tests need Redis: set REDIS_URL to a server they may use, or install Redis 6.2 or newer (redis-server).',
    })
  })
})
