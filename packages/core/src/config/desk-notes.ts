import type { DeskFile } from './desk-file.js'

/** What a desk can run with, but may not have been meant. */
export function deskNotes({ members, channels }: DeskFile): readonly string[] {
  const hasOwner = members.some(({ roles }) => roles.includes('owner'))
  const { slack, teams } = channels.desk
  return [
    ...(hasOwner
      ? []
      : ['nobody has the role owner, so only the data protection officer can take requests']),
    ...(slack === undefined && teams === undefined
      ? ['channels.desk is not set, so new tickets are shown in no channel']
      : []),
  ]
}
