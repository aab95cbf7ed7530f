import type { DeskDeps } from '../desk/deps.js'
import { findMember } from '../desk/members.js'
import type { MemberId } from '../people/member.js'
import { type Address, DeliveryError } from '../ports/messenger.js'
import type { Notice } from '../ports/notice-store.js'

/**
 * Where a notice goes.
 * @throws DeliveryError `no-address` when the recipient is not on the notice's platform
 */
export async function addressOf(deps: DeskDeps, { recipient, platform }: Notice): Promise<Address> {
  const [kind = '', id = ''] = split(recipient)
  if (kind === 'channel') {
    return address('channel', id === 'desk' ? deps.profile.deskChannel[platform] : id, platform)
  }
  const member = await findMember(deps, id as MemberId)
  return address('person', member.ids[platform], platform)
}

function split(recipient: string): readonly [string, string] {
  const at = recipient.indexOf(':')
  return [recipient.slice(0, at), recipient.slice(at + 1)]
}

function address(
  kind: Address['kind'],
  id: string | undefined,
  platform: Notice['platform'],
): Address {
  if (id === undefined) throw new DeliveryError('no-address', { retryable: false })
  return { platform, kind, id }
}
