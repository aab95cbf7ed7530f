import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { readMailFile } from '@privacy-desk/core/intake/read-mail-file.js'
import { triage } from '@privacy-desk/core/intake/triage.js'
import { describe, expect, test } from 'vitest'

const context = {
  domains: ['desk.example'],
  zone: 'Europe/Berlin',
  handedOverAt: toInstant('2026-03-16T08:00:00Z'),
}

const mail = (...headers: readonly string[]) =>
  [
    'From: Carla Customer <carla@example.org>',
    'To: privacy@desk.example',
    'Subject: My passport',
    'Date: Thu, 12 Mar 2026 10:00:00 +0100',
    'Message-ID: <reply@example.org>',
    ...headers,
    '',
    'Here is what you asked for.',
  ].join('\r\n')

async function readingOf(source: string) {
  const read = await readMailFile(Buffer.from(source), context)
  return triage(read, {
    ...context,
    defaultLanguage: 'en',
    defaultRegime: 'gdpr',
  })
}

const letter = '<PR-2026-0042.L1.0123456789abcdef@desk.example>'

describe('the headers of a reply', () => {
  test.each([`In-Reply-To: ${letter}`, `References: <first@example.org>\r\n ${letter}`])(
    'name the request that it answers, whatever its subject: %s',
    async (header) => {
      expect((await readingOf(mail(header))).references).toEqual(['PR-2026-0042'])
    },
  )

  test('do so too in a mail that was passed on as a file', async () => {
    const forward = [
      'From: Emil Employee <emil@desk.example>',
      'Subject: FW: My passport',
      'Date: Mon, 16 Mar 2026 09:00:00 +0100',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      mail(`In-Reply-To: ${letter}`),
      '--b--',
    ].join('\r\n')
    const reading = await readingOf(forward)
    expect(reading.references).toEqual(['PR-2026-0042'])
    expect(reading.requester?.address).toBe('carla@example.org')
  })

  test.each([
    'Auto-Submitted: auto-replied (vacation)',
    'Precedence: auto_reply',
    'X-Autoreply: yes',
  ])('tell that a program answered: %s', async (header) => {
    expect((await readingOf(mail(header))).automatic).toBe(true)
  })

  test.each(['Auto-Submitted: no', 'Auto-Submitted: auto-generated', 'Precedence: bulk'])(
    'do not take a person, or a web form, for one: %s',
    async (header) => {
      expect((await readingOf(mail(header))).automatic).toBeUndefined()
    },
  )
})
