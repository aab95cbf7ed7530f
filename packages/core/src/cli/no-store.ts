import type { Environment } from '../config/environment.js'

/** Says that there is nothing to look into, and which settings decide where to look. */
export function noStore({ DESK_DATA }: Environment): string {
  return `There is no store in ${DESK_DATA}. Set DATABASE_URL, or DESK_DATA to its folder.`
}
