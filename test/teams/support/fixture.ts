import { readFileSync } from 'node:fs'
import { type Activity, activitySchema } from '@privacy-desk/teams/inbound/activity.js'

/** An activity as Teams sends it, with some parts changed. */
export function fixture(name: string, change: object = {}): Activity {
  const file = new URL(`../../fixtures/teams/${name}.json`, import.meta.url)
  return activitySchema.parse({ ...JSON.parse(readFileSync(file, 'utf8')), ...change })
}
