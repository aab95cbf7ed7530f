import type { Platform } from '../people/member.js'
import type { DeskFile } from './desk-file.js'

/**
 * Members whom no front-end of the desk can reach: their reminders would wait for a platform that
 * nobody has switched on.
 * @param platforms the front-ends of the desk, in all its processes
 */
export function checkReach(
  members: DeskFile['members'],
  platforms: readonly Platform[],
): readonly string[] {
  return members
    .filter((member) => platforms.every((platform) => member[platform] === undefined))
    .map(({ id }) => `desk.yaml members: ${id} has no ${platforms.join(' or ')} id`)
}
