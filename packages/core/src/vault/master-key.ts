import { deriveKey } from './cipher/derive-key.js'

/** A master key, ready for use; the secret it came from is not kept. */
export interface MasterKey {
  /** Fingerprint, the same wherever the same secret is configured; tells nothing of the secret. */
  readonly id: string
  /** Wraps data keys; 32 bytes. */
  readonly wrapping: Uint8Array
}

export type MasterKeyResult =
  | { readonly ok: true; readonly key: MasterKey }
  | { readonly ok: false; readonly problem: string }

/** A random key of 32 bytes has about 30 different ones; fewer than this never happens by chance. */
const fewestDifferentBytes = 16

/** Reads a master key: 32 random bytes, as 64 hexadecimal digits or as base64 (or base64url). */
export function parseMasterKey(text: string): MasterKeyResult {
  const secret = decode(text.trim())
  if (typeof secret === 'string') return { ok: false, problem: secret }
  if (secret.length !== 32) {
    return { ok: false, problem: `it has ${secret.length} bytes, and needs 32` }
  }
  if (new Set(secret).size < fewestDifferentBytes) {
    return { ok: false, problem: 'it is not random; make one with "openssl rand -base64 32"' }
  }
  return { ok: true, key: masterKeyFrom(secret) }
}

function masterKeyFrom(secret: Uint8Array): MasterKey {
  const id = Buffer.from(deriveKey(secret, 'master-key/id', 8)).toString('hex')
  return { id, wrapping: deriveKey(secret, 'master-key/wrapping') }
}

/** The bytes, or what is wrong with the text. */
function decode(text: string): Uint8Array | string {
  if (text === '') return 'it is empty'
  if (/^(?:[0-9a-f]{2})+$/i.test(text) && text.length >= 64) return Buffer.from(text, 'hex')
  if (/^[\w+/-]+={0,2}$/.test(text)) return Buffer.from(text, 'base64')
  return 'it is neither hexadecimal nor base64'
}
