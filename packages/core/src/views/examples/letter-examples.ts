import { toCivilDate } from '../../calendar/civil-date.js'
import { knownValues, proposedValues } from '../../letters/known-values.js'
import { readLetterLibrary } from '../../letters/library.js'
import { shippedLetterFiles } from '../../letters/shipped-letter-files.js'
import type { MemberId } from '../../people/member.js'
import { attachmentFaults } from '../../requests/attachment.js'
import type { LetterId, RequestLetter } from '../../requests/request-letter.js'
import type { ItemId } from '../../vault/ids.js'
import { attachmentsCard } from '../attachments-card.js'
import { unfilled } from '../forms/filling.js'
import { letterEditForm, partOfText } from '../forms/letter-edit-form.js'
import { letterForm } from '../forms/letter-form.js'
import { letterKindsForm } from '../forms/letter-kinds-form.js'
import { letterPartForm } from '../forms/letter-part-form.js'
import { letterReturnForm } from '../forms/letter-return-form.js'
import { letterSentForm } from '../forms/letter-sent-form.js'
import { letterCard } from '../letter-card.js'
import { letterFileCard } from '../letter-file-card.js'
import { letterListCard } from '../letter-list-card.js'
import { letterTextCard } from '../letter-text-card.js'
import type { LetterView } from '../letter-view.js'
import type { Card, Form } from '../model.js'
import { requestCard } from '../request-card.js'
import {
  exampleOwnerId,
  exampleRequest,
  exampleView,
  ownersPermissions,
} from './example-request.js'
import { hostile } from './hostile.js'

const today = toCivilDate('2026-03-20')

/** Kinds and choices; the templates are not needed here. */
const library = readLetterLibrary(
  [],
  shippedLetterFiles().filter(({ path }) => !path.startsWith('templates/')),
)
const kind = (name: string) => {
  const found = library.kinds.get(name)
  if (found === undefined) throw new RangeError(`there is no letter ${name}`)
  return found
}

const letter: RequestLetter = {
  id: 'L1' as LetterId,
  status: 'draft',
  kinds: ['erasure-limited'],
  language: 'en',
  effect: { effect: 'answer', outcomes: [{ type: 'erasure', outcome: 'partly-fulfilled' }] },
  draft: 'draft' as ItemId,
  hash: '0f'.repeat(32),
  ready: true,
  missing: [],
  authors: [exampleOwnerId],
}

const shown = {
  subject: 'Your request PR-2026-0042',
  text: 'Dear Carla Customer,\n\nWe have erased:\n\n- your account\n\nWe keep your invoices.\n',
}

const longText = Array.from(
  { length: 40 },
  (_, at) => `${at + 1}. ${'What we hold. '.repeat(25)}`,
).join('\n\n')

const view: LetterView = {
  reference: 'PR-2026-0042',
  letter,
  titles: ['Data erased in part or not'],
  to: { name: 'Carla Customer', address: 'carla.customer@example.org' },
  toReason: '',
  doubts: [],
  shown,
  changes: [],
  stillOpen: [],
  mayWork: true,
  mayApprove: false,
  fourEyes: false,
  canSend: true,
}

const seen = (change: Partial<LetterView>, more: Partial<RequestLetter> = {}): Card =>
  letterCard({ ...view, ...change, letter: { ...letter, ...more } })

const sent: Partial<RequestLetter> = { status: 'sent', how: 'smtp', sentOn: today }

export const letterCardExamples: Readonly<Record<string, Card>> = {
  'letter-draft': seen({}),
  'letter-unfilled': seen({ shown: null }, { ready: false, effect: { effect: 'none' } }),
  'letter-without-server': seen({ canSend: false }),
  'letter-for-approval': seen({ fourEyes: true }),
  'letter-edited': seen(
    {
      insteadOf: 'da',
      doubts: ['other-address', 'other-domain'],
      toReason: 'She gave the new address in her account.',
      stillOpen: ['access'],
    },
    { missing: ['limited-use'] },
  ),
  'letter-to-approve': seen(
    {
      fourEyes: true,
      mayWork: false,
      mayApprove: true,
      changes: [
        { what: 'removed', text: 'We use them for nothing else.' },
        { what: 'added', text: 'We keep your invoices.' },
      ],
      previous: { id: 'L0', title: 'Acknowledgement', text: 'We have received your request.' },
    },
    { status: 'submitted' },
  ),
  'letter-long': seen({ shown: { ...shown, text: longText } }),
  'letter-text': letterTextCard('PR-2026-0042', 'L1', 'PR-2026-0042-L1.txt'),
  'letter-returned': seen({ fourEyes: true, note: 'Name the invoices by year.' }),
  'letter-released': seen({}, { status: 'released', how: 'copy' }),
  'letter-file': letterFileCard('PR-2026-0042', 'L1', 'PR-2026-0042-L1.eml'),
  'letter-sent': seen({}, sent),
  'letter-sent-edited': seen({}, { ...sent, missing: ['limited-use'] }),
  'letter-without-effect': seen(
    {},
    {
      ...sent,
      kinds: ['extension'],
      effect: { effect: 'extend', ground: 'complexity', reason: 'reason' as ItemId },
      without: 'extension-too-late',
    },
  ),
  attachments: attachmentsCard(
    exampleView(
      {
        attached: 3,
        attachments: [
          {
            item: 'item' as ItemId,
            name: 'PR-2026-0042-3.csv',
            mediaType: 'text/csv',
            size: 12_400,
            sha256: 'ab'.repeat(32),
          },
        ],
        attachmentFaults: [...attachmentFaults],
      },
      ['see-status', 'see-details', 'work'],
    ),
  ),
  'attachments-none': attachmentsCard(exampleView({}, ['see-status', 'work'])),
  'attachments-closed': attachmentsCard(
    exampleView({ status: 'closed', outcome: 'fulfilled' }, ['see-status', 'work', 'reopen']),
  ),
  'letter-failed': seen({}, { status: 'failed', how: 'smtp', failure: 'smtp-550' }),
  'letter-uncertain': seen({}, { status: 'failed', how: 'smtp', failure: 'uncertain' }),
  'letter-bounced': seen({}, { ...sent, status: 'bounced', failure: 'smtp-5.1.1' }),
  'letter-hostile': seen({
    to: { name: hostile, address: 'x@example.org' },
    shown: { subject: hostile, text: `${hostile}\n\n- ${hostile}` },
    toReason: hostile,
    doubts: ['other-address'],
  }),
  letters: letterListCard(
    {
      reference: 'PR-2026-0042',
      letters: [
        { ...letter, ...sent, kinds: ['acknowledgement'] },
        { ...letter, id: 'L2' as LetterId, status: 'submitted' },
      ],
    },
    (name) => kind(name).title,
  ),
  'request-with-letters': requestCard(
    exampleView(
      {
        status: 'in-progress',
        owner: 'olga' as MemberId,
        letters: [{ ...letter, ...sent, kinds: ['acknowledgement'] }],
      },
      ownersPermissions,
      { writesLetters: true },
    ),
  ),
}

const facts = {
  request: exampleRequest,
  today,
  dueOn: toCivilDate('2026-04-07'),
  extendedDueOn: toCivilDate('2026-06-05'),
  customer: '',
  sets: library.sets,
  regime: 'gdpr',
} as const

const part = (name: string, at = 0, numbered = false) => ({
  kind: kind(name),
  at,
  known: knownValues(kind(name), facts),
  proposed: proposedValues(kind(name), facts),
  numbered,
})

const filling = {
  reference: 'PR-2026-0042',
  letter,
  library,
  regime: 'gdpr',
  edited: false,
  problems: [],
} as const

const to = { to: 'carla.customer@example.org' }
const choosing = {
  reference: 'PR-2026-0042',
  offered: ['erasure-done', 'erasure-limited', 'extension'].map(kind),
  likeliest: ['erasure-done'],
  languages: ['en', 'de'],
  wanted: 'de',
}

const longPartForm = letterPartForm('PR-2026-0042', letter, longText)
if (longPartForm === null) throw new RangeError('the long letter of the examples is short')

export const letterFormExamples: Readonly<Record<string, Form>> = {
  'letter-kinds': letterKindsForm(choosing, unfilled),
  'letter-kinds-without-language': letterKindsForm({ ...choosing, wanted: 'da' }, unfilled),
  letter: letterForm(
    { ...filling, parts: [part('erasure-limited')] },
    { values: to, errors: { toReason: 'This is not the address that the request came from.' } },
  ),
  'letter-extension': letterForm(
    { ...filling, parts: [part('extension')], edited: true },
    { values: to, errors: {} },
  ),
  'letter-of-two': letterForm(
    {
      ...filling,
      parts: [part('erasure-done', 0, true), part('restriction-lifted', 1, true)],
      problems: ['the letter lacks what the law demands: retained'],
    },
    { values: to, errors: {} },
  ),
  'letter-edit': letterEditForm('PR-2026-0042', letter, partOfText(shown, 0), unfilled),
  'letter-part': longPartForm,
  'letter-return': letterReturnForm('PR-2026-0042', letter, unfilled),
  'letter-is-sent': letterSentForm('PR-2026-0042', letter, today, unfilled),
}
