import { requestTypes } from '../requests/request-type.js'

/**
 * What a law may tell apart: the desk's request types, and rights that only some laws know.
 * An appeal asks a US business to look again at its refusal; `limit-sensitive` limits the use of
 * sensitive personal information (Cal. Civ. Code 1798.121).
 */
export const lawTypes = [...requestTypes, 'appeal', 'limit-sensitive'] as const
export type LawType = (typeof lawTypes)[number]
