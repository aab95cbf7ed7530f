import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import { breachReport } from '@privacy-desk/core/intake/breach-report.js'
import { z } from 'zod'
import { handOverForm, handOverIntent } from '../extras/hand-over-form.js'
import type { Activity } from './activity.js'
import type { AnswerBy, Asked } from './arrival.js'
import { askedBy, type Press, readPress } from './button-press.js'
import { readMessagePayload } from './message-payload.js'
import { readConsent } from './read-consent.js'

const action = z.looseObject({ action: z.looseObject({ data: z.unknown().optional() }) })
const extension = z.looseObject({
  commandId: z.string().optional().catch(undefined),
  commandContext: z.string().optional().catch(undefined),
  messagePayload: z.unknown().optional(),
  data: z.unknown().optional(),
})
/** The command of the manifest that opens a breach from a message. */
const reportBreach = 'reportBreach'

const task = z.looseObject({ data: z.unknown().optional() })

/** Names of the invokes that this app takes part in. */
export const invokes = {
  'adaptiveCard/action': { answerBy: 'card', read: readCardAction },
  'fileConsent/invoke': {
    answerBy: 'message',
    read: (activity) => ({ asked: readConsent(activity) }),
  },
  'task/fetch': { answerBy: 'dialog', read: readTask },
  'task/submit': { answerBy: 'dialog', read: readTask },
  'composeExtension/fetchTask': { answerBy: 'dialog', read: openExtension },
  'composeExtension/submitAction': { answerBy: 'dialog', read: submitExtension },
} as const satisfies Readonly<
  Record<
    string,
    { answerBy: AnswerBy; read: (activity: Activity, at: Instant, zone: string) => Invoked }
  >
>

export const isKnownInvoke = (name: string): name is keyof typeof invokes =>
  Object.hasOwn(invokes, name)

/** An invoke's meaning, and the press behind it if a button of ours was. */
export interface Invoked {
  readonly asked: Asked
  readonly press?: Press | null
}

function readCardAction({ value }: Activity): Invoked {
  const press = readPress(action.safeParse(value).data?.action.data)
  return { asked: askedBy(press), press }
}

function readTask({ value }: Activity): Invoked {
  const press = readPress(task.safeParse(value).data?.data)
  return { asked: askedBy(press), press }
}

/** From a message: show what would be sent. From the compose box: the desk's own form. */
function openExtension(activity: Activity, _at: Instant, zone: string): Invoked {
  const { commandId, commandContext, messagePayload } =
    extension.safeParse(activity.value).data ?? {}
  if (commandId === reportBreach) return openBreachForm(activity, messagePayload)
  if (commandContext !== 'message') {
    return { asked: { kind: 'intent', intent: { name: 'new', args: {}, via: 'clicked' } } }
  }
  const message = readMessagePayload(messagePayload)
  return message === null
    ? { asked: { kind: 'nothing', because: 'emptyMessage' } }
    : { asked: { kind: 'dialog', form: handOverForm(message, zone) } }
}

/** The form that opens a breach, with what the message says if there is one. */
function openBreachForm({ conversation }: Activity, messagePayload: unknown): Invoked {
  const message = readMessagePayload(messagePayload)
  const place =
    message?.id === undefined
      ? undefined
      : ({ platform: 'teams', conversation: topOf(conversation), message: message.id } as const)
  const intent = breachReport(message === null ? [] : [message.material], place)
  return { asked: { kind: 'intent', intent } }
}

/** Of a channel, Teams names the thread behind its id; a message has one number in all of it. */
const topOf = ({ id }: Activity['conversation']): string => id.split(';')[0] ?? id

/** Teams repeats the message with every submission, so the button tells what was submitted. */
function submitExtension(activity: Activity, at: Instant): Invoked {
  const { data, messagePayload } = extension.safeParse(activity.value).data ?? {}
  const press = readPress(data)
  if (press?.kind !== 'form' || !isHandOver(press)) return { asked: askedBy(press), press }
  const message = readMessagePayload(messagePayload)
  if (message === null) return { asked: { kind: 'nothing', because: 'emptyMessage' } }
  const comment = press.values.comment?.trim() ?? ''
  return {
    asked: {
      kind: 'handover',
      handover: {
        platform: 'teams',
        gesture: 'message-action',
        at,
        ...(comment === '' ? {} : { comment }),
        materials: [message.material],
      },
    },
  }
}

const isHandOver = ({ intent }: Press): boolean =>
  intent.name === handOverIntent.name && intent.args?.from === handOverIntent.args.from
