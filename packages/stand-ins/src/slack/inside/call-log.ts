import type { Happenings } from '../../happenings.js'
import type { SlackCall, SlackViolation } from '../slack-objects.js'
import type { SlackHappenings } from '../slack-stand-in.js'

/** What the bot asked for, and what of it Slack refuses. */
export class CallLog {
  readonly calls: SlackCall[] = []
  readonly violations: SlackViolation[] = []
  readonly #happenings: Happenings<SlackHappenings>

  constructor(happenings: Happenings<SlackHappenings>) {
    this.#happenings = happenings
  }

  call(call: SlackCall): void {
    this.calls.push(call)
    this.#happenings.tell('call', call)
  }

  violation(violation: SlackViolation): void {
    this.violations.push(violation)
    this.#happenings.tell('violation', violation)
  }
}
