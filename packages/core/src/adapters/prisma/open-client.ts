import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaClient } from '../../generated/prisma/client.js'
import { InfrastructureError } from '../../ports/infrastructure-error.js'
import { toInfrastructureError } from './to-infrastructure-error.js'

/** The generated client: its failures are infrastructure errors, and once closed it stays so. */
export type Client = ReturnType<typeof openClient>['client']

/** Makes a client over a database's driver; it connects with its first query. */
export function openClient(adapter: SqlDriverAdapterFactory) {
  const prisma = new PrismaClient({ adapter, errorFormat: 'minimal' })
  let closing: Promise<void> | undefined
  const client = prisma.$extends({
    name: 'infrastructure-errors',
    query: {
      async $allOperations({ args, query }) {
        if (closing) throw closed()
        try {
          return await query(args)
        } catch (error) {
          throw toInfrastructureError(error)
        }
      },
    },
  })
  const close = (): Promise<void> => {
    closing ??= prisma.$disconnect()
    return closing
  }
  return { client, close }
}

function closed(): InfrastructureError {
  return new InfrastructureError('database-closed', 'the store was closed', { retryable: false })
}
