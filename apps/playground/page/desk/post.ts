import { isJson } from '@privacy-desk/stand-ins/is-json.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import type { ActRequest, Done, ResetRequest, TimeRequest } from '../../src/protocol.js'
import { Fault } from './fault.js'
import { fetchJson } from './fetch-json.js'

interface Posts {
  readonly act: ActRequest
  readonly time: TimeRequest
  readonly reset: ResetRequest
}

/** Sends what a person does. Trouble on the way comes back as a problem too. */
export async function post<Kind extends keyof Posts>(kind: Kind, body: Posts[Kind]): Promise<Done> {
  try {
    const answer = await fetchJson(`/api/${kind}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const toast = textAt(answer, 'toast')
    if (isJson(answer) && answer.ok === true)
      return toast === '' ? { ok: true } : { ok: true, toast }
    return { ok: false, problem: textAt(answer, 'problem') || 'That did not work.' }
  } catch (error) {
    if (error instanceof Fault) return { ok: false, problem: error.message }
    throw error
  }
}
