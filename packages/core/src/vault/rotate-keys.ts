import type { VaultStore } from '../ports/vault-store.js'
import type { PersonId } from './ids.js'
import { VaultError, type VaultErrorCode } from './vault-error.js'
import type { WrappedKeys } from './wrapped-keys.js'

/** What a rotation did. The old master key may go only when nothing failed. */
export interface Rotation {
  readonly rewrapped: number
  readonly failed: readonly { readonly person: PersonId; readonly code: VaultErrorCode }[]
}

const pageSize = 100

/**
 * Wraps every data key by the current master key. Content is not touched. May be run again, and
 * in two processes at once; one key that does not open does not keep the others waiting.
 */
export async function rotateKeys(
  store: VaultStore,
  wrappedKeys: WrappedKeys,
  currentId: string,
): Promise<Rotation> {
  const failed = new Map<PersonId, VaultErrorCode>()
  let rewrapped = 0
  for (;;) {
    // Those that failed are found again each time; the page grows to reach past them.
    const page = await store.keysNotUnder(currentId, pageSize + failed.size)
    const fresh = page.filter((key) => !failed.has(key.person))
    if (fresh.length === 0) break
    for (const stored of fresh) {
      const code = await failure(wrappedKeys.rewrap(stored))
      if (code) failed.set(stored.person, code)
      else rewrapped += 1
    }
  }
  return { rewrapped, failed: [...failed].map(([person, code]) => ({ person, code })) }
}

async function failure(work: Promise<void>): Promise<VaultErrorCode | null> {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof VaultError) return error.code
    throw error
  }
}
