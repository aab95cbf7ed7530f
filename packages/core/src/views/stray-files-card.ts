import type { Card } from './model.js'
import { code, text } from './spans.js'

/** Why files that were sent for a request do not go there. */
export type StrayBecause = 'unknown' | 'not-yours' | 'erased'

/**
 * The answer to files sent with `attach` for a request that takes none: they are kept, and read as
 * a new message, which can become a request.
 * @param reference as it was typed where it cannot be read
 */
export function strayFilesCard(reference: string, because: StrayBecause): Card {
  const { title, next } = words[because]
  return {
    title: title(reference),
    status: { text: 'Kept', tone: 'neutral' },
    facts: [],
    paragraphs: [
      [
        text(
          'Nothing was attached, and what you sent is kept. In a moment I show it in our direct chat as a new message: open a ticket for it if it is a request, else press “No privacy request”.',
        ),
      ],
      [text(next), ...(because === 'unknown' ? [code('attach PR-2026-0042'), text('.')] : [])],
    ],
    items: [],
    actions: [{ label: 'My requests', style: 'plain', intent: { name: 'mine' } }],
  }
}

const words = {
  unknown: {
    title: (reference: string) => `I know no request ${reference}`,
    next: 'If it belongs to another request, send it once more with the right reference, such as ',
  },
  'not-yours': {
    title: (reference: string) => `Nothing was attached to ${reference}`,
    next: 'Only the owner of a request and the data protection officer attach files to it. Give the files to them, or have it assigned to you and send them once more.',
  },
  erased: {
    title: (reference: string) => `Nothing was attached to ${reference}`,
    next: 'The data of its requester were erased, so nothing goes out with it any more.',
  },
} satisfies Record<StrayBecause, unknown>
