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

export const changePrivacy: DecideBreach<'change-privacy'> = (breach, { isPrivate }) =>
  isPrivate === breach.isPrivate
    ? { refused: 'nothing-to-change' }
    : [{ type: 'privacy-changed', isPrivate }]
