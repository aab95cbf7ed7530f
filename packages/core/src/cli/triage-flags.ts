import { parseArgs } from 'node:util'
import { flagFault } from './flag-fault.js'
import { InputError } from './input-error.js'

const options = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  domain: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const

export const triageHelp = `Usage: privacy-desk triage FILE…
       privacy-desk triage --report [--json]

Reads mails (.eml, .msg) and texts as the desk does: who asks, since when, for what, under which law.
Nothing is stored and nothing is sent.

  --json              one JSON object a file instead of text for people
  --jsonl             read one JSON object a line from standard input, write one a line:
                      {"id": …, "text": a pasted or forwarded text, or
                       "raw": a whole MIME message in base64,
                       "subject"?, "from"?, "receivedBy"?: who of you received it}
  --domain DOMAIN     a mail domain of your own; may be repeated. Left out: those of desk.yaml,
                      and with --jsonl that of "receivedBy"
  --report            how often the desk read right, by language and by type, from what people
                      confirmed or corrected in its store; --json writes it as JSON

Without desk.yaml the zone is UTC, the language English and the law the GDPR.`

/** What the flags of `triage` ask for. */
export interface TriageFlags {
  readonly mode: 'help' | 'jsonl' | 'json' | 'text'
  readonly files: readonly string[]
  readonly domains: readonly string[]
}

/**
 * Reads the flags that follow `privacy-desk triage`.
 * @throws InputError with a sentence
 */
export function triageFlags(argv: readonly string[]): TriageFlags {
  const { values, positionals: files } = read(argv)
  const { json, jsonl, help, domain: domains = [] } = values
  if (help === true) return { mode: 'help', files, domains }
  if (jsonl === true) {
    if (files.length > 0) throw new InputError('--jsonl reads standard input and takes no files')
    return { mode: 'jsonl', files, domains }
  }
  if (files.length === 0) throw new InputError('say which mails to read: privacy-desk triage FILE…')
  return { mode: json === true ? 'json' : 'text', files, domains }
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: true })
  } catch (error) {
    throw new InputError(flagFault(error) ?? String(error))
  }
}
