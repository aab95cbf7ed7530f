import { describe, expect, test } from 'vitest'
import { offences } from './offences.js'
import { readSource } from './read-source.js'
import { nodeExceptions } from './rules/purity.js'
import { type RuleName, rules } from './rules.js'
import { sourceTree } from './source-tree.js'

const sources = sourceTree()
const names = Object.keys(rules) as RuleName[]

describe('in these sources', () => {
  test.each(names)('%s', (name) => {
    expect(rules[name](sources)).toEqual([])
  })

  test('no exception outlives its reason', () => {
    const used = sources
      .filter(({ path }) => path in nodeExceptions)
      .map(({ path, imports }) => [path, imports.filter((module) => module.startsWith('node:'))])
    expect(Object.fromEntries(used)).toEqual(nodeExceptions)
  })

  test('every folder of the core is there to be looked at', () => {
    const folders = new Set(sources.map(({ path }) => path.split('/').slice(0, 4).join('/')))
    for (const folder of ['calendar', 'requests', 'views', 'vault', 'adapters', 'desk']) {
      expect(folders).toContain(`packages/core/src/${folder}`)
    }
    expect(sources.length).toBeGreaterThan(500)
  })
})

describe('the guard notices when it is no longer true that', () => {
  const broken = names.flatMap((name) =>
    offences[name].map(([path, text]) => ({ name, path, text, says: text.slice(0, 60) })),
  )

  test.each(broken)('$name: $path with $says', ({ name, path, text }) => {
    expect(rules[name]([readSource(path, text)])).not.toEqual([])
  })
})

test.each([
  [
    'packages/core/src/calendar/instant.ts',
    `import type { CivilDate } from './civil-date.js'
     export const instant = (text: string) => new Date(text)`,
  ],
  ['packages/core/src/views/due.ts', 'export const due = (it: { process: 1 }) => it.process'],
  ['packages/core/src/runtime/system-clock.ts', 'export const systemClock = () => new Date()'],
  ['apps/teams/src/bot.ts', `import { ActivityHandler } from 'botbuilder'; export class Bot {}`],
  ['apps/slack/src/render/escape.ts', 'export function escapeText(t: string) { return t }'],
])('a file that keeps the rules is left in peace: %s', (path, text) => {
  const found = names.flatMap((name) => rules[name]([readSource(path, text)]))
  expect(found).toEqual([])
})
