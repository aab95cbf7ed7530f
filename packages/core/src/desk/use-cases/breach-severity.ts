import { z } from 'zod'
import type { GradedBreach } from '../../breaches/graded-breach.js'
import { type Grading, gradings } from '../../breaches/gradings.js'
import type { Assessment } from '../../breaches/severity/assessment.js'
import { severity } from '../../breaches/severity/severity.js'
import type { MemberId } from '../../people/member.js'
import { breachSeverityCard } from '../../views/breach-severity-card.js'
import type { BreachView } from '../../views/breach-view.js'
import { breachSeverityForm } from '../../views/forms/breach-severity-form.js'
import type { Filling } from '../../views/forms/filling.js'
import { severityFilling } from '../../views/forms/severity-filling.js'
import { type LoadedBreach, loadBreach } from '../load-breach.js'
import { findMember } from '../members.js'
import { categoriesField, readAssessment } from '../read-assessment.js'
import { readFields } from '../read-fields.js'
import { asking, privately } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { viewBreach } from '../view-breach.js'
import { breachFilling } from './breach-filling.js'
import { changeBreach } from './change-breach.js'
import { refusedBreach, withBreach } from './with-breach.js'

/** The severity of a breach with its reasons; the form of it while there is none, or to correct it. */
export const breachSeverity: UseCase = (call) =>
  withBreach(call, 'work', async (view) => {
    if (call.intent.via === 'submitted') return await submitted(call, view)
    if (view.breach.severity === undefined || call.intent.args.anew !== undefined) {
      if (view.breach.status === 'closed') return refusedBreach(call, { refused: 'breach-closed' })
      const { categories, filling } = severityFilling(view)
      return asking(breachSeverityForm(view, categories, filling))
    }
    const loaded = await loadBreach(call.deps, view.breach.reference)
    return loaded === null
      ? refusedBreach(call, { refused: 'unknown-breach' })
      : shown(call, loaded)
  })

const data = z.object({ categories: categoriesField })

/** The first step leads to the second with what was chosen; a category added there is asked for. */
async function submitted(call: Call, view: BreachView): Promise<Reply> {
  const { args } = call.intent
  const chosen = readFields(data, args)
  const asked = args.asked?.split(',') ?? []
  if (!chosen.ok) {
    const shownSoFar = readFields(data, { categories: args.asked ?? '' })
    const categories = shownSoFar.ok ? shownSoFar.value.categories : []
    return asking(breachSeverityForm(view, categories, chosen.filling))
  }
  const { categories } = chosen.value
  const ask = (filling: Filling) => asking(breachSeverityForm(view, categories, filling))
  if (asked.length === 0) return ask({ values: args, errors: {} })
  const read = readAssessment(categories, args)
  return read.ok ? await record(call, view, read.value, ask) : ask(read.filling)
}

async function record(
  call: Call,
  view: BreachView,
  given: Assessment,
  ask: (filling: Filling) => Reply,
): Promise<Reply> {
  const graded = await sealed(call, view, given)
  const result = await changeBreach(call, { command: 'record-severity', severity: graded }, 'work')
  return 'refused' in result
    ? ask(breachFilling(call, 'categories', result))
    : await shown(call, result)
}

/** The reasons go into the vault: they may name people. */
async function sealed(
  { deps: { vault } }: Call,
  { breach: { folder } }: BreachView,
  { categories, ...given }: Assessment,
): Promise<GradedBreach> {
  const { dpc, cb, se, band, flags } = severity({ ...given, categories })
  const judged: GradedBreach['categories'][number][] = []
  for (const { category, adjustments } of categories) {
    const kept: { delta: number; reason: Awaited<ReturnType<typeof vault.seal>> }[] = []
    for (const { delta, reason } of adjustments) {
      kept.push({ delta, reason: await vault.seal(folder, 'note', reason) })
    }
    judged.push({ category, adjustments: kept })
  }
  return { ...given, categories: judged, dpc, cb, se, band, flags }
}

async function shown(call: Call, { breach, records }: LoadedBreach): Promise<Reply> {
  const { deps, actor } = call
  const [latest, ...earlier] = gradings(records)
  if (latest === undefined) return refusedBreach(call, { refused: 'unknown-breach' })
  const view = await viewBreach(deps, breach, actor.member)
  const people = await graders(call, [latest, ...earlier])
  return privately(breachSeverityCard(view, [latest, ...earlier], people))
}

async function graders({ deps }: Call, all: readonly Grading[]) {
  const ids = new Set(all.flatMap(({ by }) => (by === 'desk' ? [] : [by])))
  const found = [...ids].map(async (id: MemberId) => [id, await findMember(deps, id)] as const)
  return new Map(await Promise.all(found))
}
