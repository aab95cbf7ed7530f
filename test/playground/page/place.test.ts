import { describe, expect, it } from 'vitest'
import { readPlace, writePlace } from '../../../apps/playground/page/desk/place.js'

describe('What the page looks at', () => {
  it('lives in the address', () => {
    const place = { client: 'teams', person: 'olga', open: '19:desk', request: 'PR-1' } as const
    expect(readPlace(writePlace(place))).toEqual(place)
  })

  it('begins in Slack, with the employee', () => {
    expect(readPlace('')).toEqual({
      client: 'slack',
      person: 'employee',
      open: null,
      request: null,
    })
  })

  it('is Slack where the address names no client that there is', () => {
    expect(readPlace('?client=pigeon').client).toBe('slack')
  })
})
