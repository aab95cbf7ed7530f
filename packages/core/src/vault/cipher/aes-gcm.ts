import { createCipheriv, createDecipheriv } from 'node:crypto'
import { VaultError } from '../vault-error.js'

const algorithm = 'aes-256-gcm'
const format = 1
const nonceLength = 12
const tagLength = 16

/** Length in bytes of the random nonce that each sealing needs. */
export const sealNonceLength = nonceLength

/** What sealed bytes are bound to: they open only with the same words in the same order. */
export type Binding = readonly string[]

/**
 * Encrypts and authenticates. The result holds one byte of format, nonce, ciphertext, tag.
 * @param key 32 bytes
 * @param nonce 12 bytes of chance, never used twice with one key (NIST SP 800-38D, 8.2.2)
 */
export function seal(
  key: Uint8Array,
  plain: Uint8Array,
  binding: Binding,
  nonce: Uint8Array,
): Uint8Array {
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagLength })
  cipher.setAAD(bound(binding))
  const body = [cipher.update(plain), cipher.final()]
  return new Uint8Array(Buffer.concat([Uint8Array.of(format), nonce, ...body, cipher.getAuthTag()]))
}

/**
 * Decrypts what `seal` made.
 * @throws VaultError `tampered` with a wrong key, another binding or changed bytes;
 *   `unsupported-format` when the first byte is not known
 */
export function open(key: Uint8Array, sealed: Uint8Array, binding: Binding): Uint8Array {
  const what = binding.join(' ')
  if (sealed.length < 1 + nonceLength + tagLength) throw new VaultError('tampered', what)
  if (sealed[0] !== format) throw new VaultError('unsupported-format', what)
  const nonce = sealed.subarray(1, 1 + nonceLength)
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagLength })
  decipher.setAAD(bound(binding))
  decipher.setAuthTag(sealed.subarray(-tagLength))
  try {
    const body = decipher.update(sealed.subarray(1 + nonceLength, -tagLength))
    return new Uint8Array(Buffer.concat([body, decipher.final()]))
  } catch (cause) {
    throw new VaultError('tampered', what, { cause })
  }
}

/** JSON keeps `['a', 'bc']` and `['ab', 'c']` apart, which joining would not. */
function bound(binding: Binding): Buffer {
  return Buffer.from(JSON.stringify([format, ...binding]), 'utf8')
}
