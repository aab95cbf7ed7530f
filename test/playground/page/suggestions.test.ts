import { describe, expect, it } from 'vitest'
import { suggestions } from '../../../apps/playground/page/chat/suggestions.js'

const usages = (client: 'slack' | 'teams', text: string) =>
  suggestions(client, text).map(({ usage }) => usage)

describe('Commands offered while typing', () => {
  it('are all of them after a slash in Slack', () => {
    expect(usages('slack', '/')).toContain('/privacy help')
    expect(usages('slack', '/pri')).toContain('/privacy extend REF')
  })

  it('are those that begin with what was typed', () => {
    expect(usages('slack', '/privacy ex')).toEqual(['/privacy extend REF'])
    expect(usages('teams', 'ex')).toEqual(['extend REF'])
  })

  it('are none in the middle of a sentence', () => {
    expect(usages('teams', 'extend PR-2026-0001')).toEqual([])
    expect(usages('teams', '')).toEqual([])
    expect(usages('slack', 'help')).toEqual([])
  })

  it('are none once a command that takes nothing more is complete', () => {
    expect(usages('teams', 'list')).toEqual([])
  })

  it('never hold what lives on buttons only', () => {
    expect(usages('slack', '/privacy dis')).toEqual([])
  })
})
