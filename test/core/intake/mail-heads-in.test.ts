import { mailHeadsIn } from '@privacy-desk/core/intake/mail-heads-in.js'
import { expect, test } from 'vitest'
import { msgFile } from '../../fixtures/mail/msg-file.js'

const request = {
  subject: 'My data',
  body: 'Please delete my account.',
  name: 'Carla Winter',
  address: 'Carla.Winter@example.org',
  headers:
    'Message-ID: <two@example.org>\r\nReferences: <zero@example.org>\r\n\t<one@example.org>\r\n',
}
const head = {
  from: 'carla.winter@example.org',
  messageId: '<two@example.org>',
  references: '<zero@example.org> <one@example.org>',
}

/** A mail with a file attached to it. */
function mailWith(mediaType: string, bytes: Uint8Array): Uint8Array {
  const lines = [
    'From: colleague@acme.example',
    'Message-ID: <fwd@acme.example>',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    `Content-Type: ${mediaType}`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(bytes).toString('base64'),
    '--b--',
    '',
  ]
  return new TextEncoder().encode(lines.join('\r\n'))
}

test('a mail that Outlook saved has its place in a conversation', async () => {
  expect(await mailHeadsIn(msgFile(request))).toEqual([head])
})

test('so has one that is attached to a colleague’s, in whatever way it was saved', async () => {
  const colleague = { ...request, address: 'colleague@acme.example', headers: '' }
  expect(await mailHeadsIn(msgFile({ ...colleague, attached: request }))).toEqual([head])
  const heads = await mailHeadsIn(mailWith('application/vnd.ms-outlook', msgFile(request)))
  expect(heads.map(({ messageId }) => messageId)).toEqual([
    '<fwd@acme.example>',
    '<two@example.org>',
  ])
})

test('one that went through no mail server has the identifier that Outlook keeps', async () => {
  const inside = { ...request, headers: '', messageId: '<inside@acme.example>' }
  expect(await mailHeadsIn(msgFile(inside))).toMatchObject([{ messageId: '<inside@acme.example>' }])
})

test('a damaged one, and a file that is none, have no place', async () => {
  expect(await mailHeadsIn(msgFile(request).slice(0, 700))).toEqual([])
  expect(await mailHeadsIn(new TextEncoder().encode('a,b\r\n1,2'))).toEqual([])
})
