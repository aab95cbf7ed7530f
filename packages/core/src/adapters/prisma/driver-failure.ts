import { z } from 'zod'

/** What the database's driver said of a failure. */
export interface DriverFailure {
  /** Prisma's name for it, such as `UniqueConstraintViolation`. */
  readonly kind: string
  /** PostgreSQL's SQLSTATE, where the server itself refused. */
  readonly state?: string | undefined
  /** PostgreSQL's message; may name a constraint, a table or a role. */
  readonly message?: string | undefined
}

const prismaFailure = z.object({
  meta: z.object({
    driverAdapterError: z.object({
      cause: z.object({
        kind: z.string(),
        originalCode: z.string().optional(),
        originalMessage: z.string().optional(),
      }),
    }),
  }),
})

const plainFailure = z.object({ code: z.string(), message: z.string() })

/** Finds the word of the driver, or of the database itself; `null` where there is none. */
export function driverFailure(error: unknown): DriverFailure | null {
  const read = prismaFailure.safeParse(error)
  if (read.success) {
    const { kind, originalCode, originalMessage } = read.data.meta.driverAdapterError.cause
    return { kind, state: originalCode, message: originalMessage }
  }
  const plain = plainFailure.safeParse(error)
  if (!plain.success) return null
  return { kind: 'postgres', state: plain.data.code, message: plain.data.message }
}
