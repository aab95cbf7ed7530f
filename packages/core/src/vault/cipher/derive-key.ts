import { hkdfSync } from 'node:crypto'

/**
 * A key for one purpose out of a secret for many (HKDF-SHA-256, RFC 5869).
 * @param purpose a fixed name; different purposes give independent keys
 * @param length in bytes
 */
export function deriveKey(secret: Uint8Array, purpose: string, length = 32): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', `privacy-desk/${purpose}`, length))
}
