import { listAttachments } from '@privacy-desk/core/intake/list-attachments.js'
import { expect, test } from 'vitest'

const mail = (...parts: readonly string[]) =>
  new TextEncoder().encode(
    [
      'From: Carla <carla@example.org>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain',
      '',
      'Please see the attached form.',
      ...parts.flatMap((part) => ['--x', part]),
      '--x--',
      '',
    ].join('\r\n'),
  )

const attached = (name: string, type: string, content: string) =>
  [
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(content).toString('base64'),
  ].join('\r\n')

test('what is attached to a mail is listed with name, type and size, unopened', async () => {
  const bytes = mail(
    attached('form.pdf', 'application/pdf', 'not really a PDF'),
    attached('bomb.zip', 'application/zip', 'PK'),
  )
  expect(await listAttachments([bytes])).toEqual([
    { name: 'form.pdf', mediaType: 'application/pdf', size: 16 },
    { name: 'bomb.zip', mediaType: 'application/zip', size: 2 },
  ])
})

test('a thousand attachments are listed up to a hundred', async () => {
  const parts = Array.from({ length: 1_000 }, (_, at) => attached(`${at}.txt`, 'text/plain', 'x'))
  expect(await listAttachments([mail(...parts)])).toHaveLength(100)
})

test('what is no mail has nothing to list', async () => {
  expect(await listAttachments([new Uint8Array([0, 1, 2]), new Uint8Array()])).toEqual([])
})
