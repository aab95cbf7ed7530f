import { readFileSync } from 'node:fs'
import officialSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json' with {
  type: 'json',
}
import { catalogue } from '@privacy-desk/core/intents/catalogue.js'
import { icons } from '@privacy-desk/teams/manifest/icons.js'
import { placeholderAppId, teamsManifest } from '@privacy-desk/teams/manifest.js'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import workspace from '../../package.json' with { type: 'json' }

const folder = new URL('../../apps/teams/manifest/', import.meta.url)
const kept: unknown = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'))
const manifest = teamsManifest({ appId: placeholderAppId, version: workspace.version })
// Draft 4 in name; nothing in it differs from what ajv reads.
const { $schema: _, ...schema } = officialSchema

describe('the Teams app’s manifest', () => {
  test('follows Microsoft’s schema', () => {
    const ajv = new Ajv({ strict: false, allErrors: true })
    formats.default(ajv)
    const validate = ajv.compile(schema)
    expect(validate(manifest) ? [] : validate.errors).toEqual([])
  })

  test('is kept as scripts/teams-manifest.ts writes it', () => {
    expect(kept).toEqual(JSON.parse(JSON.stringify(manifest)))
  })

  test('carries an organisation’s own app id everywhere', () => {
    const appId = '3f0c8f52-5d0e-4e0b-9d2c-8d8a2f4b6c01'
    const own = teamsManifest({ appId, version: '1.0.0' })
    expect([own.id, own.bots[0]?.botId, own.composeExtensions[0]?.botId]).toEqual(
      Array.from({ length: 3 }, () => appId),
    )
  })

  test('offers the first twelve typed commands of the catalogue, in its order', () => {
    const typed = Object.entries(catalogue).flatMap(([name, { typed }]) => (typed ? [name] : []))
    const offered = manifest.bots[0]?.commandLists[0]?.commands.map(({ title }) => title)
    expect(offered).toEqual(typed.slice(0, 12))
  })

  test('has the files and scopes that the ways in need', () => {
    expect(manifest.bots[0]).toMatchObject({
      supportsFiles: true,
      scopes: ['personal', 'team', 'groupChat'],
    })
    expect(manifest.composeExtensions[0]?.commands).toMatchObject([
      { id: 'handOver', type: 'action', context: ['message', 'compose'], fetchTask: true },
      { id: 'reportBreach', type: 'action', context: ['message', 'compose'], fetchTask: true },
    ])
  })

  test.each([
    ['color.png', 192],
    ['outline.png', 32],
  ] as const)('comes with %s of %i pixels', (name, size) => {
    const picture = readFileSync(new URL(name, folder))
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size])
    expect(icons[name]().readUInt32BE(16)).toBe(size)
  })
})
