import { createHmac } from 'node:crypto'

/** HMAC-SHA-256 of a text, hexadecimal: nobody without the key can tell or try what was hashed. */
export function keyedHash(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('hex')
}
