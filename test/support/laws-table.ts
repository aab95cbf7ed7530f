import type { Regime } from '@privacy-desk/core/regimes/load.js'
import { periodText } from '@privacy-desk/core/regimes/reckoning/period-text.js'
import type { ClockRule } from '@privacy-desk/core/regimes/schema/clock-rule.js'
import type {
  MilestoneRule,
  ReadingRule,
} from '@privacy-desk/core/regimes/schema/milestone-rule.js'
import type { Wording } from '@privacy-desk/core/regimes/schema/wording.js'

/** All laws as a Markdown page: one table a law, one line a milestone. */
export function lawsTable(laws: readonly Regime[]): string {
  return [
    '# The laws, as the desk reads them',
    '',
    'Made from the files in `packages/core/src/regimes/data` by `test/core/regimes/laws-table.test.ts`; `npx vitest run -u test/core/regimes/laws-table.test.ts` makes it anew. Where safe and latest date differ, both are given, the safe one first. † stands from knowledge and was not verified. [How to read and add a law](laws.md).',
    '',
    ...laws.flatMap(section),
  ].join('\n')
}

function section(law: Regime): readonly string[] {
  const names = [law.id, ...law.aliases].map((name) => `\`${name}\``).join(', ')
  return [
    `## ${law.law}`,
    '',
    `${law.title}. ${law.jurisdiction}. ${names}. Compared with the law on ${law.reviewed}.`,
    '',
    '| clock | runs for | milestone | period | ends on | extended | waits | written in |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...law.clocks.flatMap((clock) => clockRows(clock, law)),
    '',
  ]
}

function clockRows(clock: ClockRule, law: Regime): readonly string[] {
  const milestones = Object.entries(clock.milestones).map(([name, rule]) =>
    row(clock.name, runsFor(clock), name, ...milestoneCells(rule, law)),
  )
  const remarks = clock.remarks.map(({ citation, verified }) =>
    row(clock.name, runsFor(clock), 'no date', '–', '–', '–', '–', marked(citation, verified)),
  )
  return [...milestones, ...remarks]
}

function runsFor({ event, types, received, designatedAddress }: ClockRule): string {
  const parts = [
    event === 'receipt' ? typesText(types) : 'a breach',
    received.from === undefined ? '' : `from ${received.from}`,
    received.before === undefined ? '' : `before ${received.before}`,
    designatedAddress === undefined ? '' : `designated address: ${designatedAddress}`,
  ]
  return parts.filter((part) => part !== '').join('; ')
}

function typesText(types: ClockRule['types']): string {
  return types === 'rest' ? 'all other requests' : types.join(', ')
}

function milestoneCells({ safe, latest }: MilestoneRule, law: Regime): readonly string[] {
  const both = (text: (rule: ReadingRule) => string) => twice(text(safe), text(latest))
  return [
    both((rule) => period(rule, law.wording)),
    both((rule) => ends(rule, law)),
    both(({ extended }) =>
      extended === undefined ? '–' : periodText(extended.period, law.wording),
    ),
    both(({ pausedBy }) => (pausedBy.length === 0 ? '–' : pausedBy.join(', '))),
    both(({ citation, verified }) => marked(citation, verified)),
  ]
}

function period({ period: length, starts }: ReadingRule, wording: Wording): string {
  const text = periodText(length, wording)
  const from = starts === 'event' ? '' : ` from ${starts}`
  if (typeof length === 'string') return text
  if ('first' in length && length.first !== undefined) return `${text}, the day of the event first`
  if ('including' in length && length.including !== undefined) return `${text}, Saturdays included`
  if ('hours' in length) return `${text} from the ${length.from.replaceAll('-', ' ')}`
  return text + from
}

function ends({ roll }: ReadingRule, { rolls }: Regime): string {
  const rule = roll === undefined ? undefined : rolls[roll]
  return rule === undefined ? 'any day' : `no ${rule.over.join(', ')}`
}

function marked(citation: string, verified: boolean): string {
  return verified ? citation : `${citation} †`
}

function twice(safe: string, latest: string): string {
  return safe === latest ? safe : `${safe} / ${latest}`
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
