import { isInCore } from '../places.js'
import type { Rule } from '../rule.js'
import { forEach } from './for-each.js'

/** Where the desk is put together, and tools and tests that look inside. */
const putsTogether = (path: string): boolean =>
  isInCore(path, 'adapters', 'runtime', 'cli') || /^(?:demo|scripts|bench|test)\//.test(path)

const botbuilderFiles = ['main', 'bot', 'messenger'].map((name) => `apps/teams/src/${name}.ts`)

const isStandIn = (path: string): boolean => path.startsWith('packages/stand-ins/')

const appOf = (path: string): string | undefined => /^apps\/([^/]+)\//.exec(path)?.[1]

/** Which part may know which. */
export const layers = {
  'the core knows no app, no stand-in and no demo': forEach(({ path, imports }) =>
    path.startsWith('packages/core/')
      ? imports.filter((module) => /^(?:apps|demo)\//.test(module) || isStandIn(module))
      : [],
  ),
  'no app knows another; the server starts them all': forEach(({ path, imports }) =>
    appOf(path) === undefined || appOf(path) === 'server'
      ? []
      : imports.filter((module) => ![undefined, appOf(path)].includes(appOf(module))),
  ),
  'nothing that runs for users knows a stand-in': forEach(({ path, imports }) =>
    path.startsWith('apps/') ? imports.filter(isStandIn) : [],
  ),
  'adapters are chosen only where the desk is put together': forEach(({ path, imports }) =>
    putsTogether(path) ? [] : imports.filter((module) => isInCore(module, 'adapters')),
  ),
  'botbuilder stays in main, bot and messenger of the Teams app': forEach(({ path, imports }) =>
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
    /^apps\/(?!\w+\/src\/render\/escape\.ts$)/.test(path) ? escapes : [],
  ),
} as const satisfies Record<string, Rule>
