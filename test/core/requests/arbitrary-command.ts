import type { Command } from '@privacy-desk/core/requests/command.js'
import { extensionGrounds } from '@privacy-desk/core/requests/events.js'
import { linkReasons } from '@privacy-desk/core/requests/link.js'
import { answerOutcomes, outcomes } from '@privacy-desk/core/requests/outcome.js'
import { roles } from '@privacy-desk/core/requests/recorded-reading.js'
import { requestTypes } from '@privacy-desk/core/requests/request-type.js'
import type { ItemId } from '@privacy-desk/core/vault/ids.js'
import fc from 'fast-check'
import { day, olga, omar, reason, received } from './given.js'

const { type: _, ...facts } = received as Extract<typeof received, { type: 'request-received' }>

const someDay = fc
  .date({ min: new Date('2026-02-20'), max: new Date('2026-07-20'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)))

const owner = fc.constantFrom(olga, omar)
const other = fc.constantFrom('PR-2026-0001', 'PR-2026-0002', 'PR-2026-0003')
const message = fc.constantFrom('message-2' as ItemId, 'message-3' as ItemId)

/** Any command, sensible or not. */
const arbitraryCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.constant<Command>({ command: 'receive', ...facts }),
  fc.record({
    command: fc.constant('correct' as const),
    receivedOn: someDay,
    types: fc.uniqueArray(fc.constantFrom(...requestTypes), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    command: fc.constant('correct' as const),
    regime: fc.constantFrom('gdpr', 'us-ca-ccpa'),
    role: fc.constantFrom(...roles),
    basedOn: fc.integer({ min: 1, max: 10 }),
    reason: fc.constant(reason),
  }),
  fc.record({
    command: fc.constant('link' as const),
    links: fc.array(
      fc.record({ other, why: fc.constantFrom(...linkReasons), receivedOn: someDay }),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
  }),
  fc.record({
    command: fc.constant('unlink' as const),
    other,
    because: fc.constantFrom('set-apart' as const, 'other-requester' as const),
  }),
  fc.record({
    command: fc.constant('add-message' as const),
    message,
    how: fc.constantFrom('reference' as const, 'joined' as const),
    reporter: fc.constant(facts.reporter),
    platform: fc.constant('slack' as const),
    receivedOn: someDay,
    receivedBecause: fc.constant('original-date' as const),
    types: fc.uniqueArray(fc.constantFrom(...requestTypes), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ command: fc.constant('move-message' as const), message, to: other }),
  fc.constantFrom<Command>(
    { command: 'confirm' },
    { command: 'resume' },
    { command: 'review' },
    { command: 'reopen' },
    { command: 'close' },
  ),
  fc.record({ command: fc.constantFrom('take' as const, 'assign' as const), owner }),
  fc.record({
    command: fc.constant('pause' as const),
    kind: fc.constantFrom('identity' as const, 'clarification' as const),
    on: fc.option(someDay, { nil: undefined }),
  }),
  fc.record({
    command: fc.constant('resume' as const),
    on: fc.option(someDay, { nil: undefined }),
  }),
  fc.record({
    command: fc.constant('extend' as const),
    ground: fc.constantFrom(...extensionGrounds),
    reason: fc.constantFrom(reason, null),
    notifiedOn: someDay,
  }),
  fc.record({
    command: fc.constant('answer' as const),
    outcome: fc.constantFrom(...answerOutcomes),
    on: someDay,
  }),
  fc.record({ command: fc.constant('close' as const), outcome: fc.constantFrom(...outcomes) }),
  fc.record({
    command: fc.constant('acknowledge' as const),
    stage: fc.constantFrom('owner-5-days@2026-04-07', 'owner-2-days@2026-04-07'),
  }),
)

/** A command on some day. */
export const arbitraryStep = fc.record({ command: arbitraryCommand, today: someDay })
