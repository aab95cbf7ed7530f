import type { Incoming } from '../../http/loopback-server.js'
import { readJson } from '../../read-json.js'

/** What the bot asks the connector for. */
export interface Operation {
  /** `send`, `reply`, `update`, `delete`, `createConversation`, `members`, `member`, `unknown`. */
  readonly name: string
  readonly conversation: string
  /** An activity id, or a member id. */
  readonly item: string
  readonly body: unknown
  /** The body's size as UTF-16, which is how Teams counts. */
  readonly size: number
}

const names: Readonly<Record<string, string>> = {
  'POST activities': 'send',
  'POST activities/': 'reply',
  'PUT activities/': 'update',
  'DELETE activities/': 'delete',
  'GET members': 'members',
  'GET pagedmembers': 'pagedMembers',
  'GET members/': 'member',
}

/** Reads a call of the connector's REST API. */
export function readOperation({ method, url, body }: Incoming): Operation {
  const text = body.toString('utf8')
  const [, v3, root, ...rest] = url.pathname.split('/').map(decodeURIComponent)
  const [conversation = '', kind = '', item = ''] = rest.filter((p) => p !== '')
  const fields = { conversation, item, body: readJson(text), size: text.length * 2 }
  if (v3 !== 'v3' || root !== 'conversations') return { ...fields, name: 'unknown' }
  if (conversation === '') {
    return { ...fields, name: method === 'POST' ? 'createConversation' : 'unknown' }
  }
  return { ...fields, name: names[`${method} ${kind}${item === '' ? '' : '/'}`] ?? 'unknown' }
}
