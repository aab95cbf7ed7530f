import { execute } from '@privacy-desk/core/desk/execute.js'
import { loadRequest } from '@privacy-desk/core/desk/load-request.js'
import { draftKind } from '@privacy-desk/core/letters/letter-draft.js'
import { outgoingKind } from '@privacy-desk/core/letters/outgoing-letter.js'
import type { MemberId } from '@privacy-desk/core/people/member.js'
import type { Command } from '@privacy-desk/core/requests/command.js'
import type { LetterEffect, LetterId } from '@privacy-desk/core/requests/request-letter.js'
import type { DeskOfTest } from './desk-of-test.js'

const hash = 'ab'.repeat(32)

/** Writes the first letter of a request and releases it for the desk's mail server. */
export async function releasedLetter(
  { deps }: DeskOfTest,
  reference: string,
  effect: LetterEffect = { effect: 'acknowledge' },
): Promise<LetterId> {
  const loaded = await loadRequest(deps, reference)
  if (loaded === null) throw new Error('there is no request')
  const { person } = loaded.request
  const to = { name: 'Carla Customer', address: 'carla.customer@example.org' }
  const written = {
    subject: `We have your request: our reference ${reference}`,
    text: 'We have received your request.',
    html: '<p>We have received your request.</p>',
    language: 'en',
  }
  const outgoing = JSON.stringify({ reference, to, ...written })
  const content = await deps.vault.seal(person, outgoingKind, outgoing)
  const drafted = {
    kinds: ['acknowledgement'],
    language: 'en',
    values: {},
    to,
    toReason: '',
    written: { ...written, elements: [], fallback: false, templates: [] },
    edited: null,
  }
  const letter = 'L1' as LetterId
  const draft: Command = {
    command: 'draft-letter',
    letter: null,
    kinds: ['acknowledgement'],
    language: 'en',
    effect,
    draft: await deps.vault.seal(person, draftKind, JSON.stringify(drafted)),
    hash,
    missing: [],
    ready: true,
    author: 'olga' as MemberId,
  }
  const release: Command = {
    command: 'release-letter',
    letter,
    how: 'smtp',
    content,
    hash,
    templates: [],
    edited: false,
    fourEyes: false,
    outdated: false,
  }
  for (const command of [draft, release]) {
    const inboundId = `test:${reference}:${command.command}`
    const done = await execute(deps, { reference, command, by: 'desk', inboundId })
    if ('refused' in done) throw new Error(done.refused)
  }
  return letter
}
