import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Desk } from '@privacy-desk/core/desk/desk.js'
import type { Clock } from '@privacy-desk/core/ports/clock.js'
import type { Directory } from '@privacy-desk/core/ports/directory.js'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import { AddressBook } from '../address-book.js'
import { errorCode } from '../error-code.js'
import { createFetchFile } from '../fetch-file.js'
import { type Activity, tenantsOf } from '../inbound/activity.js'
import type { AnswerBy } from '../inbound/arrival.js'
import { readArrival } from '../inbound.js'
import type { Outbox } from '../outbox.js'
import { phrases } from '../phrases.js'
import { type Reference, referenceOf } from '../reference.js'
import { textMessage } from '../render/message.js'
import { createSendFile } from '../send-file.js'
import type { TeamsSettings } from '../settings.js'
import { answerTurn } from './answer-turn.js'
import { Background } from './background.js'
import { DecidedFiles } from './decided-files.js'
import { inTime } from './in-time.js'
import { accepted, dialogLine, type HttpAnswer, lineBeside, problem } from './invoke-answer.js'
import type { TurnParts } from './turn-parts.js'

export interface TurnHandlerParts {
  readonly desk: Desk
  readonly directory: Directory
  readonly settings: TeamsSettings
  readonly logger: Logger
  readonly outbox: Outbox
  readonly clock?: Clock
  readonly budgetMs?: number | undefined
}

const systemClock: Clock = { now: () => toInstant(new Date()) }

/** What answers authenticated activities. */
export interface TurnHandler {
  /** Total: trouble becomes an answer and a line in the log. */
  handle(activity: Activity): Promise<HttpAnswer>
  /** Resolves when everything that was promised for later is said. */
  settled(): Promise<void>
}

/** Teams gives up on a button or dialog after a few seconds; 3 are safe, 2.5 leave time to travel. */
const teamsBudgetMs = 2_500

/** A database that is slow to write an address down must not keep a button waiting. */
const meetingMs = 500

/** Makes what stands between authentication and the desk. */
export function createTurnHandler(parts: TurnHandlerParts): TurnHandler {
  const { settings, logger, outbox, clock = systemClock, budgetMs = teamsBudgetMs } = parts
  const addresses = new AddressBook(parts.directory, settings.appId)
  const background = new Background()
  const decidedFiles = new DecidedFiles()
  const fetchFile = createFetchFile(settings.fileOrigins)
  const sendFile = createSendFile(settings.fileOrigins)
  const turnParts: TurnParts = { ...parts, fetchFile, sendFile, background, decidedFiles, budgetMs }
  const log = (message: string) => (error: unknown) =>
    logger.error({ code: errorCode(error) }, message)

  async function meet(activity: Activity): Promise<void> {
    const meeting = addresses.meet(activity).catch(log('an address could not be kept'))
    background.run(meeting)
    await inTime(meeting, meetingMs)
  }

  async function answer(activity: Activity): Promise<HttpAnswer> {
    if (!isServed(activity, settings)) return foreign
    const where = referenceOf(activity, settings.appId)
    const read = readArrival(activity, clock.now())
    await meet(activity)
    switch (read.kind) {
      case 'arrival':
        return answerTurn(turnParts, { arrival: read.arrival, where })
      case 'stranger':
        return answerStranger(outbox, where, read.answerBy)
      case 'unknown-invoke':
        return notImplemented
      case 'ignored':
        return accepted
    }
  }

  return {
    handle: (activity) =>
      answer(activity).catch((error: unknown) => {
        log('a turn was not answered')(error)
        return failed
      }),
    settled: () => background.settled(),
  }
}

const isServed = (activity: Activity, { allowedTenants }: TeamsSettings): boolean => {
  const tenants = tenantsOf(activity)
  return tenants.length > 0 && tenants.every((tenant) => allowedTenants.includes(tenant))
}

const foreign = problem(403, 'Forbidden', 'this tenant is not served')
const notImplemented = problem(501, 'NotImplemented', 'this app does not answer that')
const failed = problem(500, 'InternalServerError', 'the answer could not be said')

async function answerStranger(
  outbox: Outbox,
  where: Reference,
  answerBy: AnswerBy,
): Promise<HttpAnswer> {
  if (answerBy === 'dialog') return dialogLine(phrases.stranger)
  if (answerBy === 'card') return lineBeside(phrases.stranger)
  await outbox.say(where, textMessage(phrases.stranger))
  return accepted
}
