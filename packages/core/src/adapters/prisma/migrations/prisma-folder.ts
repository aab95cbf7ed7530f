import { fileURLToPath } from 'node:url'

/** Where schema and migrations lie. Sources and build output are equally deep in the tree. */
export const prismaFolder = fileURLToPath(new URL('../../../../../../prisma/', import.meta.url))
