import { readFileSync } from 'node:fs'
import { catalogue, intentNames } from '@privacy-desk/core/intents/catalogue.js'
import { slackManifest, slackManifestFile } from '@privacy-desk/slack/manifest.js'
import { describe, expect, it } from 'vitest'

const manifest = slackManifest()
const { display_information: about, features, settings } = manifest

describe('the Slack manifest', () => {
  it('is the one in the repository; otherwise run scripts/slack-manifest.ts', () => {
    const file = new URL('../../apps/slack/manifest.yaml', import.meta.url)
    expect(readFileSync(file, 'utf8')).toBe(slackManifestFile())
  })

  it('keeps within Slack’s limits', () => {
    expect(about.name.length).toBeLessThanOrEqual(35)
    expect(about.description?.length).toBeLessThanOrEqual(140)
    expect(about.long_description?.length).toBeGreaterThanOrEqual(175)
    expect(about.long_description?.length).toBeLessThanOrEqual(4_000)
    expect(features?.bot_user?.display_name).toMatch(/^[a-z0-9._-]{1,80}$/)
    for (const { name, description, callback_id } of features?.shortcuts ?? []) {
      expect(name.length).toBeLessThanOrEqual(24)
      expect(description.length).toBeLessThanOrEqual(150)
      expect(callback_id.length).toBeLessThanOrEqual(255)
    }
    for (const { command, usage_hint } of features?.slash_commands ?? []) {
      expect(command).toMatch(/^\/[a-z]{1,31}$/)
      expect(usage_hint?.length).toBeLessThanOrEqual(1_000)
    }
    expect(settings?.event_subscriptions?.bot_events?.length).toBeLessThanOrEqual(100)
  })

  it('hints at every command that can be typed', () => {
    const hint = features?.slash_commands?.[0]?.usage_hint
    for (const name of intentNames.filter((typed) => catalogue[typed].typed)) {
      expect(hint).toContain(name)
    }
  })

  it('lets people write to the bot, and names people in commands by their id', () => {
    expect(features?.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    })
    expect(features?.slash_commands?.[0]?.should_escape).toBe(true)
  })

  it('asks for no more than the desk uses', () => {
    expect(manifest.oauth_config?.scopes?.bot).toEqual([
      'app_mentions:read',
      'chat:write',
      'commands',
      'files:read',
      'files:write',
      'groups:history',
      'groups:read',
      'groups:write',
      'im:history',
      'im:read',
      'im:write',
      'pins:write',
      'users:read',
      'users:read.email',
    ])
  })

  it('takes the address under which Slack reaches the desk', () => {
    const moved = slackManifest('https://desk.example.com')
    const url = 'https://desk.example.com/slack/events'
    expect(moved.settings?.interactivity?.request_url).toBe(url)
    expect(moved.settings?.event_subscriptions?.request_url).toBe(url)
    expect(moved.features?.slash_commands?.[0]?.url).toBe(url)
  })
})
