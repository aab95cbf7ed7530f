import { z } from 'zod'
import type { ItemId } from '../vault/ids.js'

/** What of the data suffered: GDPR art. 4(12). */
export const affectedNames = ['confidentiality', 'integrity', 'availability'] as const
export type Affected = (typeof affectedNames)[number]

/** Texts of a notice that only people can write, GDPR arts 33(3) and 34(2). */
export const detailNames = [
  'plain',
  'peopleKinds',
  'dataKinds',
  'consequences',
  'measures',
  'advice',
  'cause',
  'delay',
] as const
export type DetailName = (typeof detailNames)[number]

export const isAffected = (name: string): name is Affected =>
  z.enum(affectedNames).safeParse(name).success

/** What the notices of a breach say beside scope and decisions; what is left out is to follow. */
export interface BreachDetails {
  readonly affected: readonly Affected[]
  /** Free text lies in the vault: it may name people. */
  readonly texts: Readonly<Partial<Record<DetailName, ItemId>>>
}
