import { z } from 'zod'

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/** An empty variable is one that was not set. */
const text = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional())

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'SLACK_PORT must be a number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'SLACK_PORT must be a number from 0 to 65535')

const apiUrl = z
  .string()
  .refine(
    isSafeApiUrl,
    'SLACK_API_URL must be https (http only on this machine): it gets the token',
  )
  .transform((url) => (url.endsWith('/') ? url : `${url}/`))

const environment = z
  .object({
    SLACK_BOT_TOKEN: text.pipe(
      z
        .string('SLACK_BOT_TOKEN is missing: OAuth & Permissions, Bot User OAuth Token')
        .startsWith('xoxb-', 'SLACK_BOT_TOKEN must be a bot token (xoxb-…)'),
    ),
    SLACK_MODE: text.pipe(
      z.enum(['http', 'socket'], 'SLACK_MODE must be http or socket').default('http'),
    ),
    SLACK_SIGNING_SECRET: text,
    SLACK_APP_TOKEN: text,
    SLACK_PORT: text.pipe(port.default(3001)),
    SLACK_HOST: text.pipe(z.string().default('127.0.0.1')),
    SLACK_API_URL: text.pipe(apiUrl.default('https://slack.com/api/')),
  })
  .superRefine((env, context) => {
    if (env.SLACK_MODE === 'http' && env.SLACK_SIGNING_SECRET === undefined) {
      const message = 'SLACK_SIGNING_SECRET is missing: Basic Information, App Credentials'
      context.addIssue({ code: 'custom', path: ['SLACK_SIGNING_SECRET'], message })
    }
    if (env.SLACK_MODE === 'socket' && env.SLACK_APP_TOKEN?.startsWith('xapp-') !== true) {
      const message = 'SLACK_MODE=socket needs SLACK_APP_TOKEN, an app-level token (xapp-…)'
      context.addIssue({ code: 'custom', path: ['SLACK_APP_TOKEN'], message })
    }
  })

/**
 * The Slack app's settings, read from the environment: `SLACK_BOT_TOKEN`, `SLACK_MODE`,
 * `SLACK_SIGNING_SECRET` (http), `SLACK_APP_TOKEN` (socket), `SLACK_PORT`, `SLACK_HOST`,
 * `SLACK_API_URL`. Every problem is listed at once.
 */
export const slackSettings = environment.transform((env) => ({
  botToken: env.SLACK_BOT_TOKEN,
  mode: env.SLACK_MODE,
  signingSecret: env.SLACK_SIGNING_SECRET ?? '',
  appToken: env.SLACK_APP_TOKEN ?? '',
  /** 0 takes any free port. */
  port: env.SLACK_PORT,
  host: env.SLACK_HOST,
  /** Ends with a slash. */
  apiUrl: env.SLACK_API_URL,
}))

export type SlackSettings = z.output<typeof slackSettings>

/** Plain http would send the token in the open, so it is taken on this machine only. */
function isSafeApiUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname))
}
