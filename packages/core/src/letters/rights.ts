import type { RequestType } from '../requests/request-type.js'

/** What a request may ask for that makes a letter name a right, by that right; the usual one first. */
const asked: Readonly<Record<string, readonly RequestType[]>> = {
  access: ['access', 'ccpa-know'],
  portability: ['portability'],
  rectification: ['rectification'],
  erasure: ['erasure', 'ccpa-delete'],
  restriction: ['restriction'],
  objection: ['objection'],
  marketing: ['marketing-opt-out'],
  'consent-withdrawal': ['consent-withdrawal'],
  'automated-decision': ['automated-decision'],
  know: ['ccpa-know', 'access'],
  delete: ['ccpa-delete', 'erasure'],
  correct: ['rectification'],
}

/** Whether a letter that names a right speaks of what was asked for. */
export function isOfRight(type: RequestType, right: string): boolean {
  return asked[right]?.includes(type) ?? false
}

/**
 * The rights behind what was asked for, among those that a letter can name under its law.
 * @returns also whether these are all: some laws do not know a right, such as Swiss law restriction
 */
export function rightsAmong(
  types: readonly RequestType[],
  choosable: Iterable<string>,
): { readonly rights: readonly string[]; readonly whole: boolean } {
  const open = [...choosable]
  const named = types
    .filter((type) => Object.keys(asked).some((right) => isOfRight(type, right)))
    .map((type) => open.find((right) => isOfRight(type, right)))
  const rights = [...new Set(named)].filter((right) => right !== undefined)
  return { rights, whole: rights.length > 0 && !named.includes(undefined) }
}
