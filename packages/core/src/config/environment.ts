import { z } from 'zod'

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value)

const text = z.preprocess(blankIsUnset, z.string().optional())

const list = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess(
    (value) =>
      typeof value === 'string' && value !== ''
        ? value.split(',').map((part) => part.trim())
        : undefined,
    z.array(z.enum(values)).optional(),
  )

/** The environment variables that concern the desk itself; each app reads its own beside them. */
export const environment = z.object({
  NODE_ENV: text,
  /** Path of `desk.yaml`. */
  DESK_CONFIG: z.preprocess(blankIsUnset, z.string().default('desk.yaml')),
  /** Folder of the embedded store. */
  DESK_DATA: z.preprocess(blankIsUnset, z.string().default('.data')),
  DESK_MASTER_KEY: text,
  DATABASE_URL: z.preprocess(
    blankIsUnset,
    z.url({ protocol: /^postgres(ql)?$/, error: 'is no postgresql:// address' }).optional(),
  ),
  REDIS_URL: z.preprocess(
    blankIsUnset,
    z.url({ protocol: /^rediss?$/, error: 'is no redis:// address' }).optional(),
  ),
  /** What the names of the desk's keys in Redis begin with, where several desks share one. */
  REDIS_PREFIX: z.preprocess(
    blankIsUnset,
    z
      .string()
      .regex(/^[\w-]{1,60}$/, 'use letters, digits, dashes and underscores')
      .default('privacy-desk'),
  ),
  /** Which front-ends to start; those whose credentials are set unless given. */
  APPS: list(['slack', 'teams']),
  /** What this process does. */
  ROLES: list(['web', 'worker']),
  LOG_LEVEL: z.preprocess(
    blankIsUnset,
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  ),
})

export type Environment = z.output<typeof environment>
