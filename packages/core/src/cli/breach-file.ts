import { parseArgs } from 'node:util'
import type { DeskDeps } from '../desk/deps.js'
import { loadBreach } from '../desk/load-breach.js'
import { makePaper, type PaperOrder } from '../desk/papers/make-paper.js'
import { type PaperFormat, paperFormats } from '../desk/papers/paper-formats.js'
import { viewPapers } from '../desk/papers/view-papers.js'
import type { DeskDocument } from '../desk/reply.js'
import { readReference } from '../intents/reference.js'
import { breachRefusalText } from '../views/breach-refusal-text.js'
import { plainText } from '../views/plain-text.js'
import type { RunCommand } from './command.js'
import { InputError } from './input-error.js'
import { readerNamed } from './reader-named.js'
import { refusing } from './refusing.js'
import { withDesk } from './with-desk.js'
import { writeDocument } from './write-document.js'

const help = `Usage: privacy-desk breach file BR-2026-0001 --format pdf

Writes the file of a breach: its register entry, clocks, checklist, and the timeline of everything
that happened with the hash of each event. JSON holds the events as they were hashed.

  --format FORMAT   pdf, docx or json; pdf when left out
  --paper PAPER     register: the entry alone; or a draft, such as authority:gdpr:DE-BE, holding,
                    individuals:gdpr:e-mail, controller:shop
  --lang LANGUAGE   of a draft; left out, the one of desk.yaml
  --as MEMBER       as this member of desk.yaml, who alone may see a private breach of theirs
  --out FILE        where to; left out, a file named after the breach, here`

const options = {
  format: { type: 'string', default: 'pdf' },
  paper: { type: 'string', default: 'file' },
  lang: { type: 'string' },
  as: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `privacy-desk breach file`: the file of a breach, or one of its papers. */
export const breachFile: RunCommand = (args, io) =>
  refusing('breach file', io, async () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
    })
    if (values.help === true) {
      io.stdout(help)
      return 0
    }
    const reference = readReference(positionals[0] ?? '')
    if (reference === null) throw new InputError('say which breach, such as BR-2026-0001')
    const format = formatNamed(values.format)
    const document = await withDesk(io, (deps) =>
      made(deps, reference, values.as, {
        paper: values.paper,
        format,
        language: values.lang ?? deps.profile.language,
      }),
    )
    await writeDocument(document, values.out, io)
    return 0
  })

async function made(
  deps: DeskDeps,
  reference: string,
  reader: string | undefined,
  order: PaperOrder,
): Promise<DeskDocument> {
  const member = readerNamed(deps, reader)
  const loaded = await loadBreach(deps, reference)
  const file = loaded === null ? null : await viewPapers(deps, loaded, member)
  const document =
    file === null ? ({ refused: 'unknown-breach' } as const) : await makePaper(deps, file, order)
  if (!('refused' in document)) return document
  throw new InputError(plainText(breachRefusalText(document, deps.profile.zone)))
}

function formatNamed(text: string): PaperFormat {
  const found = paperFormats.find((format) => format === text)
  if (found === undefined) throw new InputError(`--format ${text}: write pdf, docx or json`)
  return found
}
