import type { Intent } from '../intents/intent.js'
import type { Material } from './handover.js'

/**
 * A message that tells of a breach, as the wish for the form that opens one: what it says stands
 * in the form, and when it was written is proposed as the first alert. Nothing is kept before
 * somebody submits the form.
 */
export function breachReport(materials: readonly Material[]): Intent {
  const texts = materials.flatMap((material) => (material.kind === 'text' ? [material] : []))
  const [first] = texts
  return {
    name: 'breach new',
    args: {
      ...(first === undefined ? {} : { what: texts.map(({ text }) => text).join('\n\n') }),
      ...(first?.sentAt === undefined ? {} : { noticedAt: first.sentAt }),
    },
    via: 'clicked',
  }
}
