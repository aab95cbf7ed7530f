import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const url = new URL('../../../desk.example.yaml', import.meta.url)

const content = z.looseObject({
  organisation: z.looseObject({}),
  members: z.array(z.looseObject({ id: z.string() })),
})

export type DeskContent = z.output<typeof content>

/** What `desk.example.yaml` holds, anew for each test to spoil. */
export function deskContent(): DeskContent {
  return content.parse(parse(readFileSync(url, 'utf8')))
}
