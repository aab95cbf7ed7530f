// Run by a test in a process of its own: stores something and holds the folder until it is ended.
import { openEmbeddedStore } from '@privacy-desk/core/adapters/prisma/open-store.js'
import { opening, reference } from '../../../contracts/samples.js'

const timing = { heartbeat: 100, pause: 10, patience: 200 }
const store = await openEmbeddedStore({ folder: process.argv[2] ?? '', lock: { timing } })
await store.events.append(opening(reference(1)))
process.stdout.write('stored\n')
setInterval(() => undefined, 1_000)
