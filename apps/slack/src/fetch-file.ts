import type { FetchFile } from '@privacy-desk/core/desk/desk.js'
import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import type { WebClient } from '@slack/web-api'
import { httpFailure, toDeliveryError } from './delivery-error.js'
import { type FileSource, unpackFileSource } from './file-source.js'
import { readLimited } from './read-limited.js'
import type { SlackSettings } from './settings.js'

/** The hosts that Slack serves files from: only they get the token. */
const fileHosts = ['files.slack.com', 'files.slack-gov.com']

const maxRedirects = 3

export interface FetchFileOptions {
  /** Largest file in bytes. */
  readonly maxBytes?: number
  readonly timeoutMs?: number
}

/**
 * Fetches files that are still at Slack. The bot's token goes to Slack's file hosts and to the
 * configured API host only, and no redirect leads away from them.
 */
export function createFetchFile(
  settings: SlackSettings,
  client: WebClient,
  { maxBytes = 25 * 1024 * 1024, timeoutMs = 30_000 }: FetchFileOptions = {},
): FetchFile {
  return async (packed) => {
    const source = unpackFileSource(packed)
    if (source === null) throw refused('not-a-source')
    const url = source.url ?? (await askForUrl(client, source))
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      const response = await get(url, settings, signal, maxRedirects)
      if (source.html !== true && isHtml(response)) throw refused('not-a-file')
      return await readLimited(response, maxBytes)
    } catch (error) {
      throw toFetchError(error)
    }
  }
}

/** In Slack Connect channels a payload names the file only. */
async function askForUrl(client: WebClient, { id }: FileSource): Promise<string> {
  if (id === undefined) throw refused('not-a-source')
  try {
    const { file } = await client.files.info({ file: id })
    const url = file?.url_private_download ?? file?.url_private
    if (url !== undefined) return url
  } catch (error) {
    throw toDeliveryError(error)
  }
  throw refused('file-without-address')
}

async function get(
  url: string,
  settings: SlackSettings,
  signal: AbortSignal,
  redirectsLeft: number,
): Promise<Response> {
  if (!isSlackFile(url, settings)) throw refused('foreign-host')
  const headers = { authorization: `Bearer ${settings.botToken}` }
  const response = await fetch(url, { headers, signal, redirect: 'manual' })
  if (response.ok) return response
  await response.body?.cancel()
  const next = response.headers.get('location')
  if (response.status < 300 || response.status >= 400 || next === null) throw failure(response)
  if (redirectsLeft === 0) throw refused('too-many-redirects')
  return await get(new URL(next, url).href, settings, signal, redirectsLeft - 1)
}

function isSlackFile(url: string, { apiUrl }: SlackSettings): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, port, origin } = new URL(url)
  if (origin === new URL(apiUrl).origin) return true
  return protocol === 'https:' && port === '' && fileHosts.includes(hostname)
}

/** Slack answers a missing or powerless token with its login page and status 200. */
function isHtml(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') === true
}

function failure(response: Response): DeliveryError {
  const seconds = Number(response.headers.get('retry-after'))
  if (response.status !== 429) return httpFailure(response.status)
  const wait = seconds > 0 ? { retryAfterMs: seconds * 1_000 } : {}
  return new DeliveryError('ratelimited', { retryable: true, ...wait })
}

function refused(code: string): DeliveryError {
  return new DeliveryError(code, { retryable: false })
}

function toFetchError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error
  const timedOut = error instanceof Error && error.name === 'TimeoutError'
  return new DeliveryError(timedOut ? 'timeout' : 'connection', { retryable: true, cause: error })
}
