import type { CivilDate } from '../calendar/civil-date.js'
import type { Instant } from '../calendar/instant.js'
import type { ButtonIntent } from '../intents/button.js'
import type { ChatIds } from '../people/member.js'

/**
 * The closed presentation model. A thing enters it only if both platforms show it well;
 * anything else lives in an app's `extras/`.
 */
export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'mention'; readonly name: string; readonly ids: ChatIds }
  /** A legal day: shown as it is, never shifted to the reader's zone. */
  | { readonly kind: 'date'; readonly date: CivilDate }
  /** A moment: shown in `zone` with the zone named. */
  | { readonly kind: 'instant'; readonly instant: Instant; readonly zone: string }

export type Text = readonly Span[]

export interface Fact {
  readonly label: string
  readonly value: Text
}

/** One row of a list: a line of text, a second smaller line, one action. */
export interface Item {
  readonly text: Text
  readonly note?: Text
  readonly action?: Action
}

export interface Action {
  readonly label: string
  readonly style: 'plain' | 'primary' | 'danger'
  readonly intent: ButtonIntent
  /** A question asked before a click that cannot be undone. */
  readonly confirm?: { readonly title: string; readonly text: string; readonly yes: string }
}

export type Tone = 'neutral' | 'good' | 'attention' | 'urgent'

export interface Card {
  readonly title: string
  /** A word or two in front of everything else; the tone never carries meaning alone. */
  readonly status?: { readonly text: string; readonly tone: Tone }
  readonly facts: readonly Fact[]
  readonly paragraphs: readonly Text[]
  /** At most 10; a presenter pages longer lists. */
  readonly items: readonly Item[]
  /** At most 5. */
  readonly actions: readonly Action[]
  readonly footer?: Text
}

interface FieldBase {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly required: boolean
  readonly value?: string | undefined
  readonly error?: string | undefined
}

export type Field =
  | (FieldBase & { readonly kind: 'line'; readonly maxLength?: number })
  | (FieldBase & { readonly kind: 'area'; readonly maxLength?: number })
  | (FieldBase & {
      readonly kind: 'choice'
      readonly options: readonly { readonly value: string; readonly label: string }[]
      /** Several may be chosen; `value` is then a comma-separated list of option values. */
      readonly several?: boolean
    })
  | (FieldBase & { readonly kind: 'date' })
  | (FieldBase & { readonly kind: 'date-time' })

/** A dialog. Rejected input is shown again with its values and a line under each fault. */
export interface Form {
  readonly title: string
  readonly intro: readonly Text[]
  readonly fields: readonly Field[]
  readonly submit: string
  /** What submitting means; field values are added as its arguments. */
  readonly intent: ButtonIntent
  /**
   * Steps follow that change what the card shows from which it was opened, and have it redrawn: it
   * must not stand in for that card.
   */
  readonly beside?: boolean
}
