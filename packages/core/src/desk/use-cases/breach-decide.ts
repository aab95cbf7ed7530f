import type { BreachRefusal } from '../../breaches/refusal.js'
import { type DecisionPoint, isDecisionPoint, isOpenDecision } from '../../views/breach-actions.js'
import { breachCard } from '../../views/breach-card.js'
import type { BreachView } from '../../views/breach-view.js'
import { unfilled } from '../../views/forms/filling.js'
import { authority } from '../breach-steps/authority.js'
import { awareness } from '../breach-steps/awareness.js'
import type { BreachStep } from '../breach-steps/breach-step.js'
import { controller } from '../breach-steps/controller.js'
import { individuals } from '../breach-steps/individuals.js'
import { notice } from '../breach-steps/notice.js'
import { receipt } from '../breach-steps/receipt.js'
import { risk } from '../breach-steps/risk.js'
import { secondPairOfEyes } from '../breach-steps/second-pair-of-eyes.js'
import { told } from '../breach-steps/told.js'
import { asking, privately } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { viewBreach } from '../view-breach.js'
import { breachFilling } from './breach-filling.js'
import { changeBreach } from './change-breach.js'
import { sealInRoom } from './seal-in-room.js'
import { refusedBreach, withBreach } from './with-breach.js'

const steps: Readonly<Record<DecisionPoint, BreachStep>> = {
  awareness,
  'risk-conclusion': risk,
  'second-pair-of-eyes': secondPairOfEyes,
  'authority-decision': authority,
  'authority-notice': notice,
  'authority-receipt': receipt,
  'individuals-decision': individuals,
  'individuals-notice': told,
  controllers: controller,
}

/** Asks for the decision that a button names, or for the next one that is open. */
export const breachDecide: UseCase = (call) =>
  withBreach(call, 'judge', async (view) => {
    const { point = '' } = call.intent.args
    const named = isDecisionPoint(point) ? point : view.points.find(isOpenDecision)
    if (named === undefined) return privately(breachCard(view))
    if (isOver(call, view, named)) return refusedBreach(call, { refused: 'breach-closed' })
    const step = steps[named]
    return call.intent.via === 'submitted'
      ? await record(call, step, view)
      : asking(step.form(view, unfilled))
  })

/** What was filled in before is refused under its field; a number of the authority comes late. */
function isOver({ intent }: Call, { breach }: BreachView, named: DecisionPoint): boolean {
  const isLate = named === 'authority-receipt'
  return breach.status === 'closed' && intent.via !== 'submitted' && !isLate
}

async function record(call: Call, step: BreachStep, view: BreachView): Promise<Reply> {
  const { deps, actor, intent } = call
  const read = await step.read(intent.args, deps.profile.zone, sealInRoom(deps, view.breach))
  if (!read.ok) return asking(step.form(view, read.filling))
  const result = await changeBreach(call, read.command, 'judge')
  if ('refused' in result) return again(call, step, view, result)
  return privately(breachCard(await viewBreach(deps, result.breach, actor.member)))
}

/** A refusal stands under the field it is about, so that nothing typed is lost. */
function again(call: Call, step: BreachStep, view: BreachView, refusal: BreachRefusal): Reply {
  const names = step.form(view, unfilled).fields.map(({ name }) => name)
  const about = names.find((name) => name === fields[refusal.refused]) ?? names[0] ?? ''
  return asking(step.form(view, breachFilling(call, about, refusal)))
}

const fields: Partial<Readonly<Record<BreachRefusal['refused'], string>>> = {
  'time-in-future': 'at',
  'before-first-alert': 'at',
  'before-awareness': 'at',
  'reason-missing': 'reasons',
  'late-without-reasons': 'lateReasons',
  'conclusion-says-tell': 'exception',
  'exception-without-high-risk': 'exception',
}
