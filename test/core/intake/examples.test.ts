import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { propose, readMaterials } from './reading-desk.js'

const folder = new URL('../../../examples/mail/', import.meta.url)

/** Worked out by hand from the mails. */
const readings: Readonly<Record<string, readonly [string, string, string, string, ...string[]]>> = {
  'acceso-y-supresion-es.eml': [
    'lucia.ferrer@example.com',
    '2026-03-10',
    'es',
    'request',
    'access',
    'erasure',
  ],
  'auskunft-forwarded-de.eml': [
    'jonas.probst@example.net',
    '2026-03-12',
    'de',
    'request',
    'access',
  ],
  'datenpanne-de.eml': [
    'annika.lorenz@example.org',
    '2026-03-13',
    'de',
    'request',
    'breach-report',
  ],
  'erasure-request-en.eml': ['carla.winter@example.org', '2026-03-05', 'en', 'request', 'erasure'],
  'forwarded-as-attachment-en.eml': [
    'samir.haddad@example.net',
    '2026-03-09',
    'en',
    'request',
    'portability',
  ],
  'gmail-forward-access-en.eml': [
    'aoife.brennan@example.com',
    '2026-03-10',
    'en',
    'request',
    'access',
  ],
  'inzage-en-correctie-nl.eml': [
    'femke.dewit@example.net',
    '2026-03-04',
    'nl',
    'request',
    'access',
    'rectification',
  ],
  'iztrivane-bg.eml': ['g.stoyanov@example.com', '2026-03-02', 'bg', 'request', 'erasure'],
  'newsletter-en.eml': ['news@news.example.com', '2026-03-13', 'en', 'not-privacy'],
  'opposition-fr.eml': [
    'helene.fabron@example.net',
    '2026-02-17',
    'fr',
    'request',
    'marketing-opt-out',
    'objection',
  ],
  'oprava-udaju-cs.eml': [
    'm.novackova@example.org',
    '2026-02-25',
    'cs',
    'request',
    'rectification',
  ],
  'portabilita-it.eml': ['matteo.riva@example.com', '2026-03-04', 'it', 'request', 'portability'],
  'processor-request-en.eml': [
    'ines.calder@brightside.example',
    '2026-03-09',
    'en',
    'request',
    'access',
  ],
  'sprzeciw-marketing-pl.eml': [
    'k.zielinska@example.org',
    '2026-03-09',
    'pl',
    'request',
    'marketing-opt-out',
    'objection',
  ],
  'widerruf-einwilligung-de.eml': [
    'murat.aksoy@example.com',
    '2026-03-14',
    'de',
    'request',
    'consent-withdrawal',
    'restriction',
  ],
}

test.each(Object.entries(readings))('%s is read right', async (name, expected) => {
  const [address, day, language, verdict, ...types] = expected
  const files = new Map([['s', readFileSync(new URL(name, folder))]])
  const reading = propose(await readMaterials([{ kind: 'file', name, source: 's' }], files))
  expect(reading).toMatchObject({
    receivedOn: day,
    receivedBecause: 'original-date',
    language,
    verdict,
  })
  expect(reading.requester?.address).toBe(address)
  expect(reading.warnings).toEqual([])
  if (types.length > 0) expect(reading.types.map(({ type }) => type).toSorted()).toEqual(types)
})

test('every example is read here', () => {
  const mails = readdirSync(folder).filter((name) => name.endsWith('.eml'))
  expect(mails.toSorted()).toEqual(Object.keys(readings))
})
