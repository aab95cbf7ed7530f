import { jsonAt } from '../../json-at.js'
import { textAt } from '../../text-at.js'
import type { Method } from './method.js'
import { passOn } from './pass-on.js'

const filesInfo: Method = async ({ files, settings }, args) => {
  if (!settings.scopes.includes('files:read')) {
    return {
      ok: false,
      error: 'missing_scope',
      needed: 'files:read',
      provided: settings.scopes.join(','),
    }
  }
  const kept = files.find(textAt(args, 'file'))
  return kept
    ? { ok: true, file: kept.object, comments: [] }
    : { ok: false, error: 'file_not_found' }
}

/** The emulator knows no time zones. */
const usersInfo: Method = async (workspace, args) => {
  const answer = await passOn(workspace, 'users.info', args)
  const known = workspace.settings.users.find((user) => user.id === args.user)
  if (answer.ok !== true || !known) return answer
  return { ...answer, user: { ...jsonAt(answer, 'user'), tz: known.timeZone } }
}

/** Methods that tell about people and files. */
export const lookups: Readonly<Record<string, Method>> = {
  'files.info': filesInfo,
  'users.info': usersInfo,
}
