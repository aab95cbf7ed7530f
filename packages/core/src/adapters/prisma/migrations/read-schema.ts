import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { prismaFolder } from './prisma-folder.js'

/** Reads the Prisma schema that the client was generated from. */
export function readSchema(): Promise<string> {
  return readFile(join(prismaFolder, 'schema.prisma'), 'utf8')
}
