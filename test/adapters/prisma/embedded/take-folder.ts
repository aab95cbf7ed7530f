// Run by a test in a process of its own, as if in a container of its own: takes a folder, says how
// that went, and keeps it until it is ended.
import { lockFolder } from '@privacy-desk/core/adapters/prisma/embedded/lock-folder.js'
import { codeOf } from '@privacy-desk/core/runtime/code-of.js'

const [folder = '', space = ''] = process.argv.slice(2)
const timing = { heartbeat: 100, pause: 20, patience: 2_000 }
try {
  await lockFolder(folder, { timing, space })
  process.stdout.write('taken')
  setInterval(() => undefined, 1_000)
} catch (error) {
  process.stdout.write(codeOf(error))
}
