import { environment } from '../config/environment.js'
import { problemsOf } from '../config/problems.js'
import type { EventStore } from '../ports/event-store.js'
import { readingRecord } from '../requests/reading-record.js'
import { type TriageReport, triageReport } from '../requests/triage-report.js'
import { hasStore } from '../runtime/has-store.js'
import { openStore } from '../runtime/open-store.js'
import type { CommandIo, RunCommand } from './command.js'
import { noStore } from './no-store.js'
import { reportTable } from './report-table.js'

/** How often the desk read right what was handed over, from what people confirmed or corrected. */
export const triageReportCommand: RunCommand = async (args, io) => {
  const asJson = args.includes('--json')
  const unknown = args.filter((word) => word !== '--json')
  if (unknown.length > 0) {
    const wanted = unknown.every((word) => word === '--help' || word === '-h')
    const say = wanted ? io.stdout : io.stderr
    if (!wanted) say(`privacy-desk triage --report does not know “${unknown.join(' ')}”.`)
    say('privacy-desk triage --report [--json]')
    return wanted ? 0 : 2
  }
  const env = environment.safeParse(io.env)
  if (!env.success) {
    for (const problem of problemsOf('environment', env.error)) io.stderr(problem)
    return 2
  }
  if (!hasStore(env.data)) {
    io.stderr(noStore(env.data))
    return 2
  }
  const store = await openStore(env.data)
  try {
    print(await collect(store.events), asJson, io)
    return 0
  } finally {
    await store.close()
  }
}

function print(report: TriageReport, asJson: boolean, io: CommandIo): void {
  if (asJson) io.stdout(JSON.stringify(report))
  else for (const line of reportTable(report)) io.stdout(line)
}

const page = 500

async function collect(events: EventStore): Promise<TriageReport> {
  const records = []
  for (let after: string | null = null; ; ) {
    const streams: readonly string[] = await events.streams(after, page)
    for (const stream of streams) {
      const history = await events.read(stream)
      records.push(readingRecord(history.map(({ event }) => event)))
    }
    if (streams.length < page) break
    after = streams.at(-1) ?? null
  }
  return triageReport(records.filter((record) => record !== null))
}
