import type { Platform } from '@privacy-desk/core/people/member.js'
import PostalMime, { type Email } from 'postal-mime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factOf } from '../../demo/src/seen/seen.js'
import type { Person } from '../../demo/src/sides/side.js'
import { slackUsers } from '../../demo/src/sides/slack-workspace.js'
import { teamsUsers } from '../../demo/src/sides/teams-tenant.js'
import { eventually } from '../support/eventually.js'
import { type MailServer, startMailServer } from '../support/mail-server.js'
import { type Ground, openGround } from './support/ground.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'
import { eventsOf, handOver, openTicket } from './support/tickets.js'

const csv = 'workout,date\nrowing,2026-01-05\n'
let ground: Ground
let desk: StartedDesk
let server: MailServer

beforeAll(async () => {
  server = await startMailServer()
  ground = await openGround(['slack', 'teams'])
  const { host, port, tls } = server.settings
  desk = await startDesk(ground, { smtp: { host, port, tls } })
})
afterAll(async () => {
  await ground.close()
  await server.close()
})

const people = {
  slack: { name: 'Rosa Spring', address: 'rosa.spring@example.org' },
  teams: { name: 'Petr Autumn', address: 'petr.autumn@example.org' },
} as const

function mailOf(
  platform: Platform,
  subject: string,
  text: string,
  headers: readonly string[] = [],
) {
  const { name, address } = people[platform]
  const lines = [
    `From: ${name} <${address}>`,
    'To: support@acme.example',
    'Date: Fri, 06 Mar 2026 08:00:00 +0000',
    `Subject: ${subject}`,
    ...headers,
    '',
    text,
    '',
  ]
  return new TextEncoder().encode(lines.join('\r\n'))
}

/** Shares a file in the direct chat with the bot, with words beside it. */
async function shares(platform: Platform, who: Person, name: string, content: string, text = '') {
  const bytes = new TextEncoder().encode(content)
  if (platform === 'slack') {
    await desk.slackPeople.as(slackUsers[who]).shareFile(bytes, name, { text })
  } else await desk.teamsPeople.as(teamsUsers[who].id).sharesFile(bytes, name, { text })
  await desk.settle()
}

/** The words of all cards in somebody's chats: who is in both hears of news in the one they prefer. */
const chatsOf = (who: Person) =>
  [...desk.slack.chat(who), ...desk.teams.chat(who)]
    .map(({ title, lines }) => [title, ...lines].join('\n'))
    .join('\n\n')

/** Writes a letter from the request's card and has the desk send it. @returns the mail */
async function sends(
  platform: Platform,
  ref: string,
  kind: string,
  values: Readonly<Record<string, { readonly slack: string | string[]; readonly teams: string }>>,
): Promise<Email> {
  const before = server.mails.length
  const mine = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value[platform]]),
  )
  if (platform === 'slack') {
    const view = (words: string) =>
      ground.workspace.slack.eventually(() => {
        const open = ground.workspace.slack.openView(slackUsers.olga)
        return JSON.stringify(open ?? '').includes(words) ? open : undefined
      })
    const olga = desk.slackPeople.as(slackUsers.olga)
    await olga.types(`/privacy letter ${ref} ${kind}`)
    expect((await olga.submits(await view('Fill in the letter'), mine)).errors).toEqual({})
    await olga.clicks(await view('Send it'), 'Send it')
    await olga.closes(await view('Released'))
  } else {
    await desk.teamsPeople.as(teamsUsers.olga.id).says(`letter ${ref} ${kind}`)
    await desk.teams.fills('olga', 'Preview', mine as Record<string, string>)
    const { teams } = ground.tenant
    const letter = await teams.eventually(() =>
      teams
        .directMessages(teamsUsers.olga.id)
        .findLast(({ card }) => JSON.stringify(card ?? '').includes('"Send"')),
    )
    await desk.teamsPeople.as(teamsUsers.olga.id).clicks(letter, 'Send')
  }
  await desk.settle()
  await eventually(() => expect(server.mails).toHaveLength(before + 1))
  await desk.settle()
  return await PostalMime.parse(server.mails.at(-1) ?? '')
}

const proof = {
  'Why you doubt who is writing': {
    slack: ['The details in your message differ from those in our records.'],
    teams: 'details-differ',
  },
  'What would be enough (the least that will do)': {
    slack: ['an answer from the e-mail address that we have on record for you'],
    teams: 'known-address',
  },
  'Secure way to send it': { slack: 'an answer to this message', teams: 'reply' },
  'Address, page or number of that way': {
    slack: 'privacy@acme.example',
    teams: 'privacy@acme.example',
  },
  'Days after which the proof is deleted': { slack: '14', teams: '14' },
}

describe.each(['slack', 'teams'] as const)(
  'a copy of the data that the desk sends, in %s',
  (platform) => {
    const { address } = people[platform]
    const original = `<request-of-${platform}@example.org>`
    const ticket = () => desk[platform].channel().findLast(({ title }) => title.includes(ref))
    let ref = ''

    test('waits for the proof of identity that a letter asked for', async () => {
      const text =
        'I request data portability under Article 20 GDPR: please send me my data in a structured, commonly used and machine-readable format.'
      const mail = mailOf(platform, 'Data portability', text, [`Message-ID: ${original}`])
      ref = await openTicket(desk, platform, mail)
      await desk[platform].presses('olga', 'channel', 'Take it')
      await desk.settle()
      const asked = await sends(platform, ref, 'identity-request', proof)
      expect(asked.to).toMatchObject([{ address }])
      expect(asked.inReplyTo).toBe(original)
      expect(asked.subject).toContain(ref)
      await eventually(async () =>
        expect((await eventsOf(ground, ref)).at(-1)).toBe('pause-started'),
      )
    })

    test('goes on waiting after an automatic reply, and ends it with the requester’s own', async () => {
      const away = 'Thank you for your message. I am currently out of the office until Monday.'
      await handOver(desk[platform], mailOf(platform, `Re: Your request ${ref}`, away))
      await desk.settle()
      expect((await eventsOf(ground, ref)).at(-1)).toBe('message-added')
      expect(chatsOf('olga')).toContain('It reads like the automatic reply')
      const answer = mailOf(
        platform,
        `Re: Your request ${ref}`,
        'It is me: I write from my address.',
      )
      await handOver(desk[platform], answer)
      await desk.settle()
      expect((await eventsOf(ground, ref)).slice(-2)).toEqual(['message-added', 'pause-ended'])
    })

    test('takes files by “attach”, and says why it does not take others', async () => {
      const named = `${people[platform].name} export.csv`
      await shares(platform, 'olga', named, csv, `attach ${ref}`)
      await shares(platform, 'olga', 'scan.pdf', '%PDF-1.7\n%', `attach ${ref}`)
      const chat = chatsOf('olga')
      expect(chat).toContain(`${ref}-1.csv`)
      expect(chat).toContain('a file is not machine-readable')
      expect(chat).not.toContain(named)
    })

    test('keeps files for a request that there is not, and asks whether they are a new one', async () => {
      await shares(platform, 'olga', 'orders.csv', csv, 'attach PR-2026-9999')
      const chat = desk[platform].chat('olga')
      const answer = chat.findLast(({ title }) => title === 'I know no request PR-2026-9999')
      expect(answer?.lines.join(' ')).toContain('what you sent is kept')
      const offer = chat.findLast(({ title }) => title.startsWith('Have I read this right?'))
      const [opened = ''] = /PR-\d{4}-\d{4}/.exec(offer?.title ?? '') ?? []
      expect(await eventsOf(ground, opened)).toEqual(['request-received'])
    })

    test('goes out once with the file, in the conversation that it answers', async () => {
      const mail = await sends(platform, ref, 'portability-answer', {
        'Data in the file': { slack: 'your workouts', teams: 'your workouts' },
        'Format (CSV, JSON, XML; not PDF)': { slack: 'CSV', teams: 'CSV' },
        'Where the file goes': {
          slack: 'Art. 20(1): You receive the file with this letter.',
          teams: 'to-you',
        },
      })
      expect(mail.inReplyTo).toBe(original)
      expect(mail.attachments.map(({ filename }) => filename)).toEqual([`${ref}-1.csv`])
      expect(new TextDecoder().decode(mail.attachments[0]?.content as ArrayBuffer)).toBe(csv)
      await eventually(() => {
        const seen = ticket()
        expect(seen && factOf(seen, 'Outcome')).toContain('Done as asked')
      })
    })

    test('comes back with a bounce, which the owner and the DPO see', async () => {
      const { messageId = '' } = await PostalMime.parse(server.mails.at(-1) ?? '')
      const report = [
        'From: Mail Delivery System <mailer-daemon@mx.example.net>',
        'To: privacy@acme.example',
        'Date: Fri, 06 Mar 2026 09:00:00 +0000',
        'Subject: Undelivered Mail Returned to Sender',
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'The mail could not be delivered.',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.example.net',
        '',
        `Final-Recipient: rfc822; ${address}`,
        'Action: failed',
        'Status: 5.1.1',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        `Message-ID: ${messageId}`,
        '--b--',
        '',
      ]
      await handOver(desk[platform], new TextEncoder().encode(report.join('\r\n')))
      await desk.settle()
      expect((await eventsOf(ground, ref)).slice(-2)).toEqual(['message-added', 'letter-bounced'])
      expect(chatsOf('olga')).toContain('It came back.')
      await desk.teamsPeople.as(teamsUsers.dora.id).says('problems')
      await eventually(() =>
        expect(desk.teams.chat('dora').at(-1)?.lines.join('\n')).toMatch(
          new RegExp(`${ref}, letter L2: It came back\\.`),
        ),
      )
    })

    test('leaves nothing that the platform would refuse', () => {
      expect(desk[platform].violations()).toEqual([])
    })
  },
)
