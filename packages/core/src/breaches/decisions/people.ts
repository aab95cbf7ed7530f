import type { DecideBreach } from '../decision.js'

export const changeLead: DecideBreach<'change-lead'> = (breach, { lead }) =>
  lead === breach.lead ? { refused: 'nothing-to-change' } : [{ type: 'lead-changed', lead }]

export const nameDeputy: DecideBreach<'name-deputy'> = (breach, { deputy }) =>
  deputy === breach.deputy || deputy === breach.lead
    ? { refused: 'already-member', member: deputy }
    : [{ type: 'deputy-named', deputy }]

export const addMember: DecideBreach<'add-member'> = (breach, { member }) => {
  const known = [breach.lead, breach.deputy, ...breach.members]
  return known.includes(member)
    ? { refused: 'already-member', member }
    : [{ type: 'member-added', member }]
}

/** Lead and deputy do not leave the room: they hand over. */
export const removeMember: DecideBreach<'remove-member'> = (breach, { member }) =>
  breach.members.includes(member)
    ? [{ type: 'member-removed', member }]
    : { refused: 'no-member', member }

/** A breach that becomes private leaves a thread that others can read. */
export const changePrivacy: DecideBreach<'change-privacy'> = (breach, { isPrivate }) => {
  if (isPrivate === breach.isPrivate) return { refused: 'nothing-to-change' }
  const { room } = breach
  const leaves = isPrivate && room?.form === 'thread'
  return [
    { type: 'privacy-changed', isPrivate },
    ...(leaves
      ? [
          {
            type: 'room-refused',
            platform: room.platform,
            form: room.form,
            why: 'private',
          } as const,
        ]
      : []),
  ]
}
