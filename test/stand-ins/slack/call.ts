import type { SlackStandIn } from '@privacy-desk/stand-ins/slack/slack-stand-in.js'

/** Calls a method as a bot would, without the SDK's retries. */
export async function call(
  slack: SlackStandIn,
  method: string,
  args: Record<string, unknown> = {},
  token: string | null = slack.token,
) {
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(args),
  })
  const body: Record<string, unknown> = JSON.parse(await response.text())
  return { ...body, status: response.status, retryAfter: response.headers.get('retry-after') }
}
