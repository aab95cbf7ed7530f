import { readFileSync } from 'node:fs'

/** A payload as Slack delivers it, from test/fixtures/slack. */
export function fixture(name: string): Record<string, unknown> {
  const file = new URL(`../../fixtures/slack/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}
