import type { RuleName } from './rules.js'

/** A made-up source file: where it would stand and what it would say. */
export type MadeUp = readonly [path: string, text: string]

const core = 'packages/core/src'

const long = (lines: number): string => 'export const one = 1\n'.repeat(lines).slice(0, -1)

/** For each rule sources that break it: a rule that lets one of these pass guards nothing. */
export const offences: Readonly<Record<RuleName, readonly MadeUp[]>> = {
  'the pure folders import nothing of Node but to read their data and to compute': [
    [`${core}/calendar/zone.ts`, `import { readFileSync } from 'node:fs'`],
    [`${core}/views/card.ts`, `const os = await import('node:os')`],
    [`${core}/regimes/catalogue.ts`, `import { get } from 'node:http'`],
    [`${core}/vault/vault.ts`, `import { createHash } from 'node:crypto'`],
  ],
  'the pure folders use only libraries that compute, no SDK and no driver': [
    [`${core}/views/card.ts`, `import type { KnownBlock } from '@slack/types'`],
    [`${core}/views/card.ts`, `import { CardFactory } from 'botbuilder'`],
    [`${core}/reminders/plan.ts`, `import { Queue } from 'bullmq'`],
    [`${core}/requests/project.ts`, `import { PrismaClient } from '@prisma/client'`],
    [`${core}/audit/link.ts`, `import { PGlite } from '@electric-sql/pglite'`],
    [`${core}/people/roster.ts`, `type Log = import('pino').Logger`],
    [`${core}/vault/vault.ts`, `import Redis from 'ioredis'`],
  ],
  'the pure folders know nothing of the shell around them': [
    [`${core}/requests/decide.ts`, `import { openStore } from '../adapters/prisma/open-store.js'`],
    [`${core}/views/card.ts`, `import type { DeskDeps } from '../desk/deps.js'`],
    [`${core}/reminders/plan.ts`, `import { sweep } from '../delivery/sweep.js'`],
    [
      `${core}/people/roster.ts`,
      `import { toProfile } from '@privacy-desk/core/config/to-profile.js'`,
    ],
    [`${core}/regimes/load.ts`, `export * from '../runtime/make-law.js'`],
    [`${core}/intents/parser.ts`, `const { run } = await import('../cli/run.js')`],
  ],
  'the pure folders have no clock, no chance, no environment and no network': [
    [`${core}/calendar/today.ts`, 'export const today = () => Date.now()'],
    [`${core}/calendar/today.ts`, 'export const today = () => new Date()'],
    [`${core}/calendar/today.ts`, 'export const today = () => Date()'],
    [`${core}/vault/ids.ts`, 'export const id = () => Math.random()'],
    [`${core}/vault/ids.ts`, 'export const id = () => crypto.randomUUID()'],
    [`${core}/views/card.ts`, `export const zone = process.env['TZ']`],
    [`${core}/views/card.ts`, 'const { env } = process; export { env }'],
    [`${core}/intake/read-mail-file.ts`, `export const get = () => fetch('https://example.org')`],
    [`${core}/reminders/plan.ts`, 'setTimeout(() => undefined, 5)'],
  ],
  'the core knows no app, no stand-in and no demo': [
    [`${core}/delivery/deliver.ts`, `import { send } from '@privacy-desk/slack/messenger.js'`],
    [`${core}/cli/main.ts`, `import { start } from '../../../../apps/server/src/start.js'`],
    [`${core}/desk/desk.ts`, `import type { Tenant } from '@privacy-desk/stand-ins/teams/x.js'`],
  ],
  'no app knows another; the server and the playground start them': [
    ['apps/slack/src/app.ts', `import { markdown } from '@privacy-desk/teams/render/escape.js'`],
    ['apps/teams/src/bot.ts', `import { start } from '../../server/src/start.js'`],
  ],
  'nothing that meets a real platform knows a stand-in': [
    ['apps/server/src/main.ts', `import { fake } from '@privacy-desk/stand-ins/slack/fake.js'`],
  ],
  'adapters are chosen only where the desk is put together': [
    [`${core}/desk/execute.ts`, `import { append } from '../adapters/prisma/append.js'`],
    ['apps/slack/src/app.ts', `import { X } from '@privacy-desk/core/adapters/memory/x.js'`],
  ],
  'botbuilder stays in bot and messenger of the Teams app': [
    ['apps/teams/src/render/card.ts', `import { CardFactory } from 'botbuilder'`],
    ['apps/teams/src/inbound.ts', `import type { Activity } from 'botframework-schema'`],
    ['apps/server/src/start.ts', `const { CloudAdapter } = await import('botbuilder')`],
  ],
  'the Slack SDK stays in the Slack app': [
    ['apps/server/src/start.ts', `import { App } from '@slack/bolt'`],
    [`${core}/delivery/deliver.ts`, `import type { WebClient } from '@slack/web-api'`],
  ],
  'each app escapes untrusted text in one file': [
    ['apps/slack/src/render/card.ts', 'export function escapeTitle(text: string) { return text }'],
    ['apps/teams/src/render/card.ts', 'const escaped = (text: string) => text'],
    [
      'apps/slack/src/extras/home.ts',
      `export const safe = (t: string) => t.replace(/&/g, '&amp;')`,
    ],
    ['apps/teams/src/bot.ts', `export const safe = (t: string) => t.replace(/[*_]/g, '\\\\$&')`],
  ],
  'no file is longer than 250 lines': [['apps/slack/src/app.ts', long(251)]],
  'half of all files are shorter than 75 lines': [['apps/slack/src/app.ts', long(75)]],
  'no file passes on what others made': [
    [`${core}/views/index.ts`, `export * from './card.js'`],
    [`${core}/views/index.ts`, `export { card } from './card.js'`],
    [`${core}/views/index.ts`, `export type { Card } from './model.js'`],
  ],
  'a file that exports one thing is named after it': [
    [`${core}/views/helpers.ts`, 'export const dueDay = 1'],
    [`${core}/people/types.ts`, 'export interface Member {}'],
  ],
}
