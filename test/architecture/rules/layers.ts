import { isInCore } from '../places.js'
import type { Rule } from '../rule.js'
import { forEach } from './for-each.js'

/** Where the desk is put together, and tools and tests that look inside. */
const putsTogether = (path: string): boolean =>
  isInCore(path, 'adapters', 'runtime', 'cli') ||
  /^(?:demo|apps\/playground|scripts|bench|test)\//.test(path)

const botbuilderFiles = ['bot', 'messenger'].map((name) => `apps/teams/src/${name}.ts`)

/** Apps whose words a chat platform shows to people. */
const speaksToPlatform = /^apps\/(?:slack|teams|server)\//

const isStandIn = (path: string): boolean => path.startsWith('packages/stand-ins/')

const appOf = (path: string): string | undefined => /^apps\/([^/]+)\//.exec(path)?.[1]

/** Which part may know which. */
export const layers = {
  'the core knows no app, no stand-in and no demo': forEach(({ path, imports }) =>
    path.startsWith('packages/core/')
      ? imports.filter((module) => /^(?:apps|demo)\//.test(module) || isStandIn(module))
      : [],
  ),
  'no app knows another; the server and the playground start them': forEach(({ path, imports }) =>
    [undefined, 'server', 'playground'].includes(appOf(path))
      ? []
      : imports.filter((module) => ![undefined, appOf(path)].includes(appOf(module))),
  ),
  'nothing that meets a real platform knows a stand-in': forEach(({ path, imports }) =>
    speaksToPlatform.test(path) ? imports.filter(isStandIn) : [],
  ),
  'adapters are chosen only where the desk is put together': forEach(({ path, imports }) =>
    putsTogether(path) ? [] : imports.filter((module) => isInCore(module, 'adapters')),
  ),
  'botbuilder stays in bot and messenger of the Teams app': forEach(({ path, imports }) =>
    botbuilderFiles.includes(path) || isStandIn(path)
      ? []
      : imports.filter((module) => /^botbuilder(?:-|\/|$)|^botframework/.test(module)),
  ),
  'the Slack SDK stays in the Slack app': forEach(({ path, imports }) =>
    path.startsWith('apps/slack/') || isStandIn(path)
      ? []
      : imports.filter((module) => module.startsWith('@slack/')),
  ),
  'each app escapes untrusted text in one file': forEach(({ path, escapes }) =>
    speaksToPlatform.test(path) && !path.endsWith('/src/render/escape.ts') ? escapes : [],
  ),
} as const satisfies Record<string, Rule>
