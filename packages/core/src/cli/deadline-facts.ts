import { laterOf } from '../calendar/civil-arithmetic.js'
import type { CivilDate } from '../calendar/civil-date.js'
import type { ClockEvent, DeadlineFacts, Pause } from '../regimes/facts.js'
import type { DayReader } from './day-reader.js'
import type { DeadlineInput } from './deadline-input.js'
import { InputError } from './input-error.js'

/**
 * What the law needs to know, from a question.
 * @throws InputError with a sentence that names the field
 */
export function deadlineFacts(
  input: DeadlineInput,
  event: ClockEvent,
  read: DayReader,
): DeadlineFacts {
  const receivedOn = read.day('receivedAt', input.receivedAt)
  const pauses = pausesOf(input, read)
  return {
    receivedOn,
    event,
    pauses,
    types: input.requestType === undefined ? [] : [input.requestType].flat(),
    today: todayOf(input, pauses, receivedOn, read),
    ...(input.extended ? { extendedOn: receivedOn } : {}),
    ...identityOf(input, read),
    ...feeOf(input, read),
    ...breachOf(input, event, read),
    ...wayOf(input, read),
  }
}

function pausesOf(input: DeadlineInput, read: DayReader): Pause[] {
  const pauses = input.pauses.map(({ kind, from, to }, index) =>
    pauseOf(`pauses.${index}`, kind, from, to ?? undefined, read),
  )
  const { identityRequestedAt: asked, identityReceivedAt: answered } = input
  if (asked === undefined) return pauses
  return [...pauses, pauseOf('identityRequestedAt', 'identity', asked, answered, read)]
}

function pauseOf(
  field: string,
  kind: Pause['kind'],
  asked: string,
  answered: string | undefined,
  read: DayReader,
): Pause {
  const from = read.day(`${field} from`, asked)
  if (answered === undefined) return { kind, from }
  const to = read.day(`${field} to`, answered)
  if (to < from) throw new InputError(`${field}: ends on ${to}, before it begins on ${from}`)
  return { kind, from, to }
}

/** Nothing here knows the present: unless it is told, an open pause has only just begun. */
function todayOf(
  { today }: DeadlineInput,
  pauses: readonly Pause[],
  receivedOn: CivilDate,
  read: DayReader,
): CivilDate {
  if (today !== undefined) return read.day('today', today)
  return pauses.reduce((latest, { from }) => laterOf(latest, from), receivedOn)
}

function identityOf({ identityRequestedAt, identityReceivedAt }: DeadlineInput, read: DayReader) {
  if (identityReceivedAt === undefined || identityRequestedAt !== undefined) return {}
  return { identityOn: read.day('identityReceivedAt', identityReceivedAt) }
}

function feeOf({ feeNoticeAt, confirmedAt }: DeadlineInput, read: DayReader) {
  if (feeNoticeAt === undefined && confirmedAt === undefined) return {}
  const fee = {
    ...(feeNoticeAt === undefined ? {} : { noticeOn: read.day('feeNoticeAt', feeNoticeAt) }),
    ...(confirmedAt === undefined ? {} : { confirmedOn: read.day('confirmedAt', confirmedAt) }),
  }
  return { fee }
}

function breachOf(input: DeadlineInput, event: ClockEvent, read: DayReader) {
  const { receivedAt, processorAwareAt } = input
  const awareAt = event === 'receipt' ? undefined : read.instant('receivedAt', receivedAt)
  return {
    ...(awareAt === undefined ? {} : { awareAt }),
    ...(processorAwareAt === undefined
      ? {}
      : { processorAwareAt: read.firstInstant('processorAwareAt', processorAwareAt) }),
  }
}

function wayOf({ designatedAddress, requestedAt }: DeadlineInput, read: DayReader) {
  return {
    ...(designatedAddress === undefined ? {} : { designatedAddress }),
    ...(requestedAt === undefined ? {} : { requestedOn: read.day('requestedAt', requestedAt) }),
  }
}
