import type { Incoming } from '../../http/loopback-server.js'
import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { readJson } from '../../read-json.js'

const structured = ['blocks', 'attachments', 'metadata', 'view']

function readForm(params: URLSearchParams): Json {
  const entries = [...params].map(([key, value]) => {
    // What cannot be read stays a string, so that the check of its shape refuses it.
    return [key, structured.includes(key) ? (readJson(value) ?? value) : value] as const
  })
  return Object.fromEntries(entries)
}

/** The arguments of a Web API call, from query, form or JSON. */
export function readArgs({ url, headers, body }: Incoming): Json {
  const query = readForm(url.searchParams)
  const text = body.toString('utf8')
  if (!headers['content-type']?.includes('application/json')) {
    return { ...query, ...readForm(new URLSearchParams(text)) }
  }
  const json = readJson(text)
  return { ...query, ...(isJson(json) ? json : {}) }
}
