import type { Intent } from '../intents/intent.js'
import type { Material } from './handover.js'
import { type MessagePlace, messageMark } from './message-mark.js'
import { reportedFileArgs } from './reported-files.js'

/**
 * A message that tells of a breach, as the wish for the form that opens one: what it says stands
 * in the form, when it was written is proposed as the first alert, and its files are named. Nothing
 * is kept before somebody submits the form.
 * @param place by which a second press on the same message is known
 */
export function breachReport(materials: readonly Material[], place?: MessagePlace): Intent {
  const texts = materials.flatMap((material) => (material.kind === 'file' ? [] : [material]))
  const [first] = texts
  const what = texts.map(({ text }) => text).join('\n\n')
  return {
    name: 'breach new',
    args: {
      ...(what === '' ? {} : { what }),
      ...(first?.sentAt === undefined ? {} : { noticedAt: first.sentAt }),
      ...(place === undefined ? {} : { message: messageMark(place) }),
      ...reportedFileArgs(materials),
    },
    via: 'clicked',
  }
}
