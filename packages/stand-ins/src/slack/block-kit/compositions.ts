import type { Fields, RuleBook, ThingRule } from '../../shape/rules.js'
import { words } from './rule-words.js'

const { must, string, flag, plain, text, list, among } = words

/** An option of a select, radio, checkbox or overflow element. */
function option(label: Fields[string], more: Fields = {}): ThingRule {
  return {
    fields: { text: label, value: must(string(150, 1)), description: plain(75), ...more },
  }
}

/** Text objects and the untyped parts of elements: options, groups, questions. */
export const compositions = {
  book: {
    plain_text: { fields: { text: must(string(3000, 1)), emoji: flag } },
    mrkdwn: { fields: { text: must(string(3000, 1)), verbatim: flag } },
  } satisfies RuleBook,
  plainOption: { is: 'shape', shape: option(must(plain(75))) },
  richOption: {
    is: 'shape',
    shape: option(must(text(75)), { description: text(75) }),
  },
  overflowOption: { is: 'shape', shape: option(must(plain(75)), { url: string(3000) }) },
  get optionGroup() {
    const fields = { label: must(plain(75)), options: must(list(this.plainOption, 100, 1)) }
    return { is: 'shape', shape: { fields } } as const
  },
  confirm: {
    is: 'shape',
    shape: {
      fields: {
        title: plain(100),
        text: must(text(300)),
        confirm: plain(30),
        deny: plain(30),
        style: among('primary', 'danger'),
      },
    },
  },
} as const
