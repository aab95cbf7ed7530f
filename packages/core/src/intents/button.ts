import type { IntentName } from './catalogue.js'

/** What a button or a form carries: which intent, on which request, with which fixed arguments. */
export interface ButtonIntent {
  readonly name: IntentName
  /** Reference such as `PR-2026-0042`. */
  readonly ref?: string
  readonly args?: Readonly<Record<string, string>>
}
