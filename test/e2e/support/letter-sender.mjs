// Run by a test in a process of its own, on the desk as it was built: sends the letters that are due
// once it is told the time. JavaScript, because it starts in a third of the time.
import { createInterface } from 'node:readline'
import { InlineQueue } from '@privacy-desk/core/adapters/inline/inline-queue.js'
import { nodeRandomness } from '@privacy-desk/core/adapters/node-randomness.js'
import { openPostgresStore } from '@privacy-desk/core/adapters/prisma/open-store.js'
import { smtpTransport } from '@privacy-desk/core/adapters/smtp/smtp-transport.js'
import { toProfile } from '@privacy-desk/core/config/to-profile.js'
import { letterQueue } from '@privacy-desk/core/delivery/queue-names.js'
import { sendLetter } from '@privacy-desk/core/delivery/send-letter.js'
import { sweepLetters } from '@privacy-desk/core/delivery/sweep-letters.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import { makeLaw } from '@privacy-desk/core/runtime/make-law.js'
import { silentLogger } from '@privacy-desk/core/runtime/silent-logger.js'
import { createVault } from '@privacy-desk/core/vault/create-vault.js'
import { parseKeyRing } from '@privacy-desk/core/vault/key-ring.js'

const { url, masterKey, file } = JSON.parse(process.argv[2])
const { ring } = parseKeyRing(masterKey)
const store = await openPostgresStore({ url, connections: 2 })
const law = makeLaw(readCatalogue(), file)
const randomness = nodeRandomness()
process.stdout.write('ready\n')

for await (const line of createInterface(process.stdin)) {
  const { settings, now } = JSON.parse(line)
  const clock = { now: () => now }
  const queue = new InlineQueue({ clock, onError: () => undefined })
  const deps = {
    profile: toProfile(file, ['slack']),
    law,
    mail: { transport: smtpTransport(settings), from: settings.from },
    store,
    vault: createVault({ store: store.vault, keys: ring, randomness, clock }),
    queue,
    clock,
    randomness,
    logger: silentLogger,
  }
  await queue.work(letterQueue, ({ data }) => sendLetter(deps, data.letter))
  await sweepLetters(deps)
}
