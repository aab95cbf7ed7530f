import type { Command } from '@privacy-desk/core/requests/command.js'
import { extensionGrounds } from '@privacy-desk/core/requests/events.js'
import { answerOutcomes, outcomes } from '@privacy-desk/core/requests/outcome.js'
import { requestTypes } from '@privacy-desk/core/requests/request-type.js'
import fc from 'fast-check'
import { day, olga, omar, reason, received } from './given.js'

const { type: _, ...facts } = received as Extract<typeof received, { type: 'request-received' }>

const someDay = fc
  .date({ min: new Date('2026-02-20'), max: new Date('2026-07-20'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)))

const owner = fc.constantFrom(olga, omar)

/** Any command, sensible or not. */
const arbitraryCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.constant<Command>({ command: 'receive', ...facts }),
  fc.record({
    command: fc.constant('correct' as const),
    receivedOn: someDay,
    types: fc.uniqueArray(fc.constantFrom(...requestTypes), { minLength: 1, maxLength: 3 }),
  }),
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
