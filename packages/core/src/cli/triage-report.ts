import type { EventStore } from '../ports/event-store.js'
import { readingRecord } from '../requests/reading-record.js'
import { type TriageReport, triageReport } from '../requests/triage-report.js'
import type { CommandIo, RunCommand } from './command.js'
import { reportTable } from './report-table.js'
import { withStore } from './with-store.js'

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
  return await withStore(io, async (store) => {
    print(await collect(store.events), asJson, io)
    return 0
  })
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
