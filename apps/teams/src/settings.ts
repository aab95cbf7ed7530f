import type { Checked } from '@privacy-desk/core/config/problems.js'
import { z } from 'zod'

const guid = (name: string) =>
  z.guid(`${name} must be the GUID that Microsoft Entra shows, such as 00000000-0000-…`)

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )

/** `https` anywhere; `http` only on this machine, where nobody can listen in between. */
function isFileOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, origin } = new URL(text)
  const local = protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
  return origin === text.replace(/\/$/, '') && (protocol === 'https:' || local)
}

const environment = z.object({
  TEAMS_APP_ID: z
    .string()
    .default('')
    .refine((id) => id.trim() !== '', {
      message:
        'TEAMS_APP_ID is empty: without it Teams requests would not be authenticated, so the Teams app does not start',
      abort: true,
    })
    .pipe(guid('TEAMS_APP_ID')),
  TEAMS_APP_PASSWORD: z
    .string({ error: 'TEAMS_APP_PASSWORD is missing: the client secret of the app' })
    .min(1, 'TEAMS_APP_PASSWORD is empty: the client secret of the app'),
  TEAMS_APP_TENANT_ID: guid('TEAMS_APP_TENANT_ID').optional(),
  TEAMS_ALLOWED_TENANTS: list.pipe(z.array(guid('TEAMS_ALLOWED_TENANTS'))),
  TEAMS_PORT: z.coerce
    .number('TEAMS_PORT must be a number')
    .int('TEAMS_PORT must be a whole number')
    .min(0, 'TEAMS_PORT must be 0 to 65535')
    .max(65535, 'TEAMS_PORT must be 0 to 65535')
    .default(3978),
  TEAMS_HOST: z.string().min(1, 'TEAMS_HOST is empty').default('127.0.0.1'),
  TEAMS_OPENID_METADATA_URL: z.url('TEAMS_OPENID_METADATA_URL must be a URL').optional(),
  TEAMS_TOKEN_ISSUER: z
    .url('TEAMS_TOKEN_ISSUER must be a URL')
    .default('https://api.botframework.com'),
  TEAMS_FILE_ORIGINS: list.pipe(
    z.array(
      z
        .string()
        .refine(isFileOrigin, 'TEAMS_FILE_ORIGINS takes origins such as https://files.example.org'),
    ),
  ),
})

/** What the Teams app needs to know of its surroundings. */
export interface TeamsSettings {
  readonly appId: string
  readonly appPassword: string
  readonly tenantId: string | undefined
  /** Tenants whose people may speak to the desk; never empty. */
  readonly allowedTenants: readonly string[]
  readonly port: number
  readonly host: string
  /** Where the channel's signing keys are found; undefined for the public cloud. */
  readonly openIdMetadataUrl: string | undefined
  /** Who must have issued the token of an incoming request. */
  readonly tokenIssuer: string
  /** Origins that files may be fetched from, beside Microsoft's own. */
  readonly fileOrigins: readonly string[]
}

/** Reads the Teams part of the environment, or lists every problem. */
export function readTeamsSettings(
  env: Readonly<Record<string, string | undefined>>,
): Checked<TeamsSettings> {
  const read = environment.safeParse(withoutBlanks(env))
  const problems = read.success ? [] : read.error.issues.map((issue) => issue.message)
  const tenants = read.success ? tenantsOf(read.data) : []
  if (read.success && tenants.length === 0) {
    problems.push('TEAMS_APP_TENANT_ID or TEAMS_ALLOWED_TENANTS must say whose people may come in')
  }
  if (!read.success || problems.length > 0) return { ok: false, problems: [...new Set(problems)] }
  return { ok: true, value: toSettings(read.data, tenants) }
}

function toSettings(
  data: z.output<typeof environment>,
  allowedTenants: readonly string[],
): TeamsSettings {
  return {
    appId: data.TEAMS_APP_ID,
    appPassword: data.TEAMS_APP_PASSWORD,
    tenantId: data.TEAMS_APP_TENANT_ID,
    allowedTenants: allowedTenants.map((tenant) => tenant.toLowerCase()),
    port: data.TEAMS_PORT,
    host: data.TEAMS_HOST,
    openIdMetadataUrl: data.TEAMS_OPENID_METADATA_URL,
    tokenIssuer: data.TEAMS_TOKEN_ISSUER,
    fileOrigins: data.TEAMS_FILE_ORIGINS.map((origin) => new URL(origin).origin),
  }
}

const tenantsOf = (data: z.output<typeof environment>): string[] =>
  data.TEAMS_ALLOWED_TENANTS.length > 0
    ? data.TEAMS_ALLOWED_TENANTS
    : [data.TEAMS_APP_TENANT_ID ?? ''].filter(Boolean)

/** In `.env` files an unset setting is often written as an empty one. */
function withoutBlanks(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''))
}
