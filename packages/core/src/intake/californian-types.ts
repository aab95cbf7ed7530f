import type { RequestType } from '../requests/request-type.js'
import type { FoundRegime } from './found-regime.js'
import type { Reading } from './reading.js'

const californian: Partial<Record<RequestType, RequestType>> = {
  access: 'ccpa-know',
  erasure: 'ccpa-delete',
}
const general: Partial<Record<RequestType, RequestType>> = {
  'ccpa-know': 'access',
  'ccpa-delete': 'erasure',
}

/**
 * The types under the laws that a mail tells of: in California access and erasure are rights of
 * their own (Cal. Civ. Code 1798.105, 1798.110), and nowhere else. Where European law is named as
 * well, both count.
 */
export function californianTypes(
  types: Reading['types'],
  regimes: readonly FoundRegime[],
): Reading['types'] {
  const laws = new Set(regimes.map(({ regime }) => regime))
  if (!laws.has('us-ca-ccpa')) {
    return onceEach(types.map((one) => ({ ...one, type: general[one.type] ?? one.type })))
  }
  const both = laws.has('gdpr') || laws.has('uk-gdpr')
  const found = types.flatMap((one) => {
    const type = californian[one.type]
    if (type === undefined) return [one]
    return both ? [{ ...one, type }, one] : [{ ...one, type }]
  })
  return onceEach(found)
}

function onceEach(types: Reading['types']): Reading['types'] {
  return types.filter(({ type }, at) => types.findIndex((one) => one.type === type) === at)
}
