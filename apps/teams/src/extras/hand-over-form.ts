import type { Form, Text } from '@privacy-desk/core/views/model.js'
import type { PayloadMessage } from '../inbound/message-payload.js'
import { phrases } from '../phrases.js'

const previewLength = 600

/** Marks the form's button, so that its submission is told from a form of the desk. */
export const handOverIntent = { name: 'new', args: { from: 'message' } } as const

/**
 * The dialog of the message action "Send to the privacy desk": what will be sent, and room for a
 * comment. Nothing is handed over before it is submitted.
 */
export function handOverForm({ material, leftOut }: PayloadMessage, zone: string): Form {
  const { title, submit, comment, commentHint } = phrases.handOver
  return {
    title,
    intro: [
      ...origin(material, zone),
      [{ kind: 'text', text: preview(material.text) }],
      ...(leftOut ? [[{ kind: 'bold', text: phrases.attachmentsLeftOut } as const]] : []),
    ],
    fields: [
      {
        kind: 'area',
        name: 'comment',
        label: comment,
        hint: commentHint,
        required: false,
        maxLength: 2_000,
      },
    ],
    submit,
    intent: handOverIntent,
  }
}

function origin({ author, sentAt }: PayloadMessage['material'], zone: string): Text[] {
  const { from, written } = phrases.handOver
  return [
    ...(author === undefined ? [] : [labelled(from, { kind: 'text', text: author })]),
    ...(sentAt === undefined
      ? []
      : [labelled(written, { kind: 'instant', instant: sentAt, zone })]),
  ]
}

const labelled = (label: string, value: Text[number]): Text => [
  { kind: 'bold', text: `${label}: ` },
  value,
]

const preview = (text: string): string =>
  text.length <= previewLength ? text : `${text.slice(0, previewLength - 1)}…`
