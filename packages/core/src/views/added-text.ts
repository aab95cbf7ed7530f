import { typeLabels } from './labels.js'
import type { Item, Text } from './model.js'
import type { RequestView } from './request-view.js'
import { bold, day, text } from './spans.js'

/** The model's limit of items, less what a card needs for links. */
const mostItems = 4

const howText = {
  reference: '',
  joined: ' (joined by a colleague)',
  returned: ' (a mail server gave a letter back)',
}

/** Messages that came after the first one, for those who see the details. */
export function addedText({ request, details }: RequestView): readonly Text[] {
  return (details?.added ?? []).flatMap(({ number, receivedOn, types, how, subject, excerpt }) => {
    const news = types.filter((type) => type !== 'other' && !request.types.includes(type))
    const head: Text = [
      bold(`Added message ${number}, received `),
      day(receivedOn),
      text(`: ${subject || '(no subject)'}${howText[how]}`),
    ]
    const asks = news.map((type) => typeLabels[type]).join('; ')
    return [
      head,
      ...(excerpt === '' ? [] : [[text(excerpt)]]),
      ...(news.length === 0
        ? []
        : [
            [
              bold('It seems to ask for more: '),
              text(`${asks}. Correct this request, or make the message one of its own.`),
            ],
          ]),
    ]
  })
}

/** Each added message can be made a request of its own. */
export function addedItems({ request, details, permissions }: RequestView): readonly Item[] {
  if (!permissions.has('work')) return []
  return (details?.added ?? []).slice(0, mostItems).map(({ number }) => ({
    text: [text(`Added message ${number} asks for something of its own?`)],
    action: {
      label: `Make message ${number} a request`,
      style: 'plain',
      intent: { name: 'separate', ref: request.reference, args: { number: String(number) } },
    },
  }))
}
