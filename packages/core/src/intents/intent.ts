import type { IntentName } from './catalogue.js'

/** Everything a person can ask of the desk, whether typed, clicked or filled in. */
export interface Intent {
  readonly name: IntentName
  /** Reference such as `PR-2026-0042`, where the intent is about one request. */
  readonly ref?: string
  /** Named arguments: typed after the command, fixed in the button, or read from the form. */
  readonly args: Readonly<Record<string, string>>
  /**
   * `typed` and `clicked` open a form where arguments are missing; `submitted` answers with
   * the form again and a line under each fault.
   */
  readonly via: 'typed' | 'clicked' | 'submitted'
}
