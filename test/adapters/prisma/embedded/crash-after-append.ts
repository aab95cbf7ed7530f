// Run by a test in a process of its own: stores something and dies at once.
import { openEmbeddedStore } from '@privacy-desk/core/adapters/prisma/open-store.js'
import { opening, reference } from '../../../contracts/samples.js'

const store = await openEmbeddedStore({ folder: process.argv[2] ?? '' })
await store.events.append(opening(reference(1)))
process.kill(process.pid, 'SIGKILL')
