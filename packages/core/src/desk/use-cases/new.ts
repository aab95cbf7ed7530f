import type { Handover } from '../../intake/handover.js'
import { unfilled } from '../../views/forms/filling.js'
import { newForm } from '../../views/forms/new-form.js'
import { accept } from '../accept.js'
import { asking } from '../replies.js'
import type { Call, UseCase } from '../use-case.js'

/** Hands over pasted text through a form. */
export const handOver: UseCase = async (call) => {
  const { intent } = call
  const text = intent.args.text?.trim() ?? ''
  if (intent.via !== 'submitted') return asking(newForm(unfilled))
  if (text === '') {
    return asking(newForm({ values: intent.args, errors: { text: 'Paste the message here.' } }))
  }
  return await accept(call.deps, pasted(call, text), call.actor, call.inboundId)
}

function pasted({ deps, actor }: Call, text: string): Handover {
  return {
    platform: actor.platform,
    gesture: 'form',
    at: deps.clock.now(),
    materials: [{ kind: 'text', text }],
  }
}
