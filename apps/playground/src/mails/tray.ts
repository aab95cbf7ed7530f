import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { readMailFile } from '@privacy-desk/core/intake/read-mail-file.js'
import { parse } from 'yaml'
import { z } from 'zod'
import { Refused } from '../acts/refused.js'
import type { MailOnPage } from '../protocol.js'

const folder = fileURLToPath(new URL('../../../../examples/mail/', import.meta.url))

const labels = z.record(z.string(), z.object({ about: z.string(), language: z.string() }))

/** The sample mails of `examples/mail`, with what `mails.yaml` says about them. */
export async function listSamples(): Promise<readonly MailOnPage[]> {
  const known = labels.parse(parse(await readFile(join(folder, 'mails.yaml'), 'utf8')))
  const files = await sampleNames()
  return Promise.all(
    files.map(async (file) => ({
      file,
      subject: await subjectOf(file),
      about: known[file]?.about ?? '',
      language: known[file]?.language ?? '',
    })),
  )
}

/** @throws Refused when there is no such sample */
export async function readSample(file: string): Promise<Uint8Array> {
  if (!(await sampleNames()).includes(file)) throw new Refused('There is no such sample mail.')
  return readFile(join(folder, file))
}

async function sampleNames(): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort()
}

/** A subject depends on none of these. */
const forSubject = { domains: [], zone: 'UTC', handedOverAt: toInstant('2026-03-06T08:30:00Z') }

async function subjectOf(file: string): Promise<string> {
  const bytes = await readFile(join(folder, file))
  return (await readMailFile(bytes, forSubject)).outer.subject
}
