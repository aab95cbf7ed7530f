import { isJson } from '@privacy-desk/stand-ins/is-json.js'
import type { StateOnPage } from '../../src/protocol.js'

/** Whether an answer is a state. The server is our own, so its outline is enough to tell. */
export function isState(answer: unknown): answer is StateOnPage {
  return (
    isJson(answer) &&
    isJson(answer.clock) &&
    isJson(answer.curtain) &&
    [answer.people, answer.conversations, answer.dialogs, answer.violations].every(Array.isArray)
  )
}
