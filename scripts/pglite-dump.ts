// Makes the database that new embedded stores start from: part of `npm run prepare`.
import { makeDump } from '@privacy-desk/core/adapters/prisma/embedded/make-dump.js'

process.stdout.write(`wrote ${await makeDump()}\n`)
