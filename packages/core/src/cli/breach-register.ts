import { type RegisterFormat, registerFormats } from '../desk/papers/paper-formats.js'
import { registerDocument, registerOf } from '../desk/papers/register-of.js'
import type { CommandIo, RunCommand } from './command.js'
import { InputError } from './input-error.js'
import { readFlags } from './read-flags.js'
import { readerNamed } from './reader-named.js'
import { refusing } from './refusing.js'
import { withDesk } from './with-desk.js'
import { writeDocument } from './write-document.js'

const help = `Usage: privacy-desk breach register --format xlsx

Writes the register of breaches (GDPR art. 33(5)): breaches, near misses, and what was none.

  --format FORMAT   xlsx, csv or json; xlsx when left out
  --as MEMBER       as this member of desk.yaml sees it, private breaches of theirs among them;
                    left out, what every data protection officer sees
  --out FILE        where to; left out, breach-register.xlsx and the like, here`

const options = {
  format: { type: 'string', default: 'xlsx' },
  as: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `privacy-desk breach register`: the register as a file. */
export const breachRegister: RunCommand = (args, io) =>
  refusing('breach register', io, async () => {
    const flags = readFlags(args, options)
    if (flags.help === true) io.stdout(help)
    else await write(formatNamed(flags.format), flags, io)
    return 0
  })

async function write(
  format: RegisterFormat,
  flags: { readonly as?: string | undefined; readonly out?: string | undefined },
  io: CommandIo,
): Promise<void> {
  const document = await withDesk(io, async (deps) =>
    registerDocument(await registerOf(deps, readerNamed(deps, flags.as)), format),
  )
  await writeDocument(document, flags.out, io)
}

function formatNamed(text: string): RegisterFormat {
  const found = registerFormats.find((format) => format === text)
  if (found === undefined) throw new InputError(`--format ${text}: write xlsx, csv or json`)
  return found
}
