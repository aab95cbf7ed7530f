/** What a platform's code means for the room of a breach, and what to do about it. */
export interface RoomFault {
  readonly what: string
  readonly next: string
}

const scope: RoomFault = {
  what: 'the desk lacks a permission there',
  next: 'Ask an administrator of the workspace to install the app anew with all scopes of its manifest.',
}
const closed: RoomFault = {
  what: 'its channel was archived',
  next: 'Take the channel out of the archive, or go on with a new one.',
}
const stranger: RoomFault = {
  what: 'the desk is not in that channel, or there is none',
  next: 'Invite the app to the channel, or correct breaches.rooms in desk.yaml.',
}
const rules: RoomFault = {
  what: 'the rules of the workspace do not let the desk do it',
  next: 'Ask an administrator of the workspace to allow it to the app.',
}
const guest: RoomFault = {
  what: 'the rules of the workspace keep this account out',
  next: 'Ask an administrator to let the account into private channels, or choose somebody else.',
}
const gone: RoomFault = {
  what: 'there is no such account any more',
  next: 'Correct the id in desk.yaml, or choose somebody else.',
}
const busy: RoomFault = {
  what: 'the platform did not answer in time, several times over',
  next: 'Try it again in a few minutes.',
}

const known: Readonly<Record<string, RoomFault>> = {
  missing_scope: scope,
  no_permission: scope,
  not_allowed_token_type: scope,
  BotNotInConversationRoster: stranger,
  ConversationNotFound: stranger,
  MessageWritesBlocked: stranger,
  not_in_channel: stranger,
  channel_not_found: stranger,
  'no-conversation-known': stranger,
  is_archived: closed,
  is_inactive: closed,
  restricted_action: rules,
  permission_denied: rules,
  access_denied: rules,
  method_not_supported_for_channel_type: rules,
  cant_invite: guest,
  user_is_restricted: guest,
  user_is_ultra_restricted: guest,
  ura_max_channels: guest,
  org_user_not_in_team: guest,
  cannot_invite_to_external: guest,
  user_not_found: gone,
  users_not_found: gone,
  user_disabled: gone,
  name_taken: {
    what: 'all names for its channel are taken by other channels',
    next: 'Rename or delete channels whose names begin like the reference.',
  },
  ratelimited: busy,
  timeout: busy,
  connection: busy,
  service_unavailable: busy,
  'not-on-platform': {
    what: 'no account there is known',
    next: 'Add the id to desk.yaml; until then the card comes to their own chat.',
  },
  private: {
    what: 'a private breach has no place where others read',
    next: 'Nothing is to be done: everybody has the card in their own chat.',
  },
}

/** @param code the platform's own, or one of ours */
export function roomFaultText(code: string): RoomFault {
  const isBusy = code.startsWith('http-5') || code.startsWith('http-429')
  return (
    known[code] ??
    (isBusy ? busy : { what: `the platform refused it (${code})`, next: 'Ask an administrator.' })
  )
}
