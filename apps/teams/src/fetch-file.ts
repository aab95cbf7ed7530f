import type { FetchFile } from '@privacy-desk/core/desk/desk.js'
import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import { fileHostAllowed } from './file-hosts.js'
import { keptFile } from './kept-file.js'
import { refusedFile } from './refused-file.js'

const maxBytes = 25 * 1024 * 1024
const maxRedirects = 3
const timeoutMs = 6_000

/**
 * Fetches files that Teams points to: from Microsoft's file hosts and the settings' own origins
 * only, without the bot's token (addresses are signed), at most 25 MB, within 6 seconds. A file
 * that was refused before is refused again for the same reason.
 * @throws DeliveryError
 */
export function createFetchFile(extraOrigins: readonly string[]): FetchFile {
  return async (source) => {
    const kept = keptFile.read(source)
    if (kept !== null) return kept
    const refusal = refusedFile.read(source)
    if (refusal !== null) throw refused(refusal)
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      return await readLimited(await follow(source, extraOrigins, signal))
    } catch (error) {
      if (error instanceof DeliveryError) throw error
      const code = signal.aborted ? 'timeout' : 'file-unreachable'
      throw new DeliveryError(code, { retryable: true, cause: error })
    }
  }
}

/** Each step of a redirect must be on the list: an allowed host must not lead elsewhere. */
async function follow(
  source: string,
  extraOrigins: readonly string[],
  signal: AbortSignal,
): Promise<Response> {
  let address = source
  for (let step = 0; step <= maxRedirects; step += 1) {
    if (!fileHostAllowed(address, extraOrigins)) throw refused('file-host-not-allowed')
    const response = await fetch(address, { redirect: 'manual', signal })
    if (response.status < 300 || response.status > 399) return checked(response)
    await response.body?.cancel()
    address = new URL(response.headers.get('location') ?? '', address).href
  }
  throw refused('file-redirects')
}

async function checked(response: Response): Promise<Response> {
  if (response.ok) return response
  await response.body?.cancel()
  const retryable = response.status >= 500 || response.status === 429
  throw new DeliveryError(`file-http-${response.status}`, { retryable })
}

async function readLimited(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    // Leaving the loop cancels the download.
    if (size > maxBytes) throw refused('file-too-large')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const refused = (code: string) => new DeliveryError(code, { retryable: false })
