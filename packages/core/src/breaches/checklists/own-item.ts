import { z } from 'zod'
import { breachRoles } from '../role.js'
import { itemFields } from './checklist.js'

/** An item that an organisation adds in `desk.yaml`. */
export const ownItem = z.strictObject({
  ...itemFields,
  /** The roles in which it is wanted; left out, all. */
  for: z
    .array(z.enum(breachRoles))
    .min(1)
    .default([...breachRoles]),
})
export type OwnItem = z.infer<typeof ownItem>
