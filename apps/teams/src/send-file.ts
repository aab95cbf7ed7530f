import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import { fileHostAllowed } from './file-hosts.js'

const timeoutMs = 30_000

/** Puts a file where Teams wants it. Throws `DeliveryError`. */
export type SendFile = (uploadUrl: string, bytes: Uint8Array) => Promise<void>

/**
 * Uploads to Microsoft's file hosts and the settings' own origins only: the address comes from
 * outside, and what is uploaded is confidential. The address is signed, so no token goes with it.
 */
export function createSendFile(extraOrigins: readonly string[]): SendFile {
  return async (uploadUrl, bytes) => {
    if (!fileHostAllowed(uploadUrl, extraOrigins)) throw failure('file-host-not-allowed', false)
    const answer = await put(uploadUrl, bytes)
    await answer.body?.cancel()
    if (!answer.ok) throw failure(`file-http-${answer.status}`, answer.status >= 500)
  }
}

async function put(uploadUrl: string, bytes: Uint8Array): Promise<Response> {
  const { byteLength } = bytes
  try {
    return await fetch(uploadUrl, {
      method: 'PUT',
      headers: { 'content-range': `bytes 0-${byteLength - 1}/${byteLength}` },
      body: new Uint8Array(bytes),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
  } catch (error) {
    throw failure('file-unreachable', true, error)
  }
}

const failure = (code: string, retryable: boolean, cause?: unknown) =>
  new DeliveryError(code, { retryable, cause })
