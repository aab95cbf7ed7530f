import { z } from 'zod'
import { registerCard } from '../../views/breach-paper-card.js'
import { unfilled } from '../../views/forms/filling.js'
import { registerForm } from '../../views/forms/register-form.js'
import { choiceField } from '../field-schemas.js'
import { registerFormats } from '../papers/paper-formats.js'
import { registerDocument, registerOf } from '../papers/register-of.js'
import { readFields } from '../read-fields.js'
import { asking } from '../replies.js'
import type { UseCase } from '../use-case.js'

const fields = z.object({ format: choiceField(registerFormats) })

/** The register of breaches, as far as the one who asks may see it, as a file for them alone. */
export const breachRegister: UseCase = async ({ deps, actor, intent }) => {
  if (intent.args.format === undefined) return asking(registerForm(unfilled))
  const read = readFields(fields, intent.args)
  if (!read.ok) return asking(registerForm(read.filling))
  const { format } = read.value
  const entries = await registerOf(deps, actor.member)
  const document = await registerDocument(entries, format)
  return {
    kind: 'document',
    document,
    card: registerCard(entries.length, document.name),
    again: { name: 'breach register', args: { format } },
  }
}
