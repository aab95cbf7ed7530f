import { InfrastructureError } from '../../ports/infrastructure-error.js'

/** How to reach a desk's tables in a PostgreSQL. */
export interface PostgresConnection {
  readonly connectionString: string
  readonly schema: string
}

/**
 * Prepares a database URL. The schema is the one given, or the URL's `?schema=` as Prisma's
 * command line reads it, or `public`. The session speaks UTC, as the drivers take for granted.
 * @throws InfrastructureError `database-denied` when the URL or the schema's name is unfit
 */
export function postgresConnection(url: string, schema?: string): PostgresConnection {
  const parsed = parse(url)
  const name = schema ?? parsed.searchParams.get('schema') ?? 'public'
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name)) throw denied(`unfit name of a schema: ${name}`)
  const given = parsed.searchParams.get('options') ?? ''
  parsed.searchParams.delete('schema')
  parsed.searchParams.set('options', `${given} -c TimeZone=UTC -c search_path=${name}`.trim())
  return { connectionString: parsed.href, schema: name }
}

function parse(url: string): URL {
  if (!/^postgres(?:ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw denied('the database URL does not begin with postgresql:// or cannot be read')
  }
  return new URL(url)
}

function denied(message: string): InfrastructureError {
  return new InfrastructureError('database-denied', message, { retryable: false })
}
