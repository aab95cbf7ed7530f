import { readMailbox } from '@privacy-desk/core/intake/mailbox.js'
import { expect, test } from 'vitest'

test.each([
  ['Erin Walsh <erin@example.org>', { name: 'Erin Walsh', address: 'erin@example.org' }],
  ['"Walsh, Erin" <erin@example.org>', { name: 'Walsh, Erin', address: 'erin@example.org' }],
  ['Erin Walsh [mailto:erin@example.org]', { name: 'Erin Walsh', address: 'erin@example.org' }],
  ['*Erin Walsh* <erin@example.org>', { name: 'Erin Walsh', address: 'erin@example.org' }],
  ['erin@example.org', { address: 'erin@example.org' }],
  ['erin@example.org <erin@example.org>', { address: 'erin@example.org' }],
  [
    "Sean O'Neill <sean.o'neill@example.org>",
    { name: "Sean O'Neill", address: "sean.o'neill@example.org" },
  ],
  ['"李伟" <wei.li@example.org>;', { name: '李伟', address: 'wei.li@example.org' }],
  ['Erin Walsh', { name: 'Erin Walsh' }],
  ['Erin\r\nBcc: x@example.com <erin@example.org>', { address: 'x@example.com' }],
  ['  ', null],
])('the mailbox in %j', (written, mailbox) => {
  const found = readMailbox(written)
  if (written.includes('Bcc')) expect(found?.name ?? '').not.toMatch(/[\r\n]/)
  else expect(found).toEqual(mailbox)
})
