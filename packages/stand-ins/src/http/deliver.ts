import { readJson } from '../read-json.js'
import type { Answer, Sent } from './answer.js'

/**
 * Posts a body to the bot and measures.
 * @returns an answer with status 0 when the connection broke; never throws
 */
export async function deliver(
  baseUrl: string,
  sent: Sent,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const started = performance.now()
  const elapsed = () => Math.round(performance.now() - started)
  try {
    const response = await fetch(new URL(sent.path, baseUrl), {
      method: 'POST',
      headers: { 'content-type': sent.contentType, ...headers },
      body: sent.body,
    })
    const text = await response.text()
    return {
      status: response.status,
      text,
      json: readJson(text),
      headers: Object.fromEntries(response.headers),
      elapsedMs: elapsed(),
      sent,
    }
  } catch (error) {
    const text = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : ''
    return { status: 0, text, json: undefined, headers: {}, elapsedMs: elapsed(), sent }
  }
}
