import { refuseOpening } from '../../breaches/decisions/refuse-opening.js'
import { isoInZone } from '../../calendar/zoned-text.js'
import { onlyFileArgs } from '../../intake/reported-files.js'
import { breachCard } from '../../views/breach-card.js'
import { breachKnownCard } from '../../views/breach-known-card.js'
import { breachNewForm } from '../../views/forms/breach-new-form.js'
import { type Filling, unfilled } from '../../views/forms/filling.js'
import { type BreachReport, breachOfReport } from '../breach-of-report.js'
import { loadRequest } from '../load-request.js'
import { momentField } from '../moment-field.js'
import { openBreach } from '../open-breach.js'
import { warmPapers } from '../papers/warm-papers.js'
import { permissionsOf } from '../permissions-of.js'
import { readFields } from '../read-fields.js'
import { asking, privately } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { viewBreach } from '../view-breach.js'
import { withWords } from '../with-words.js'
import { breachFilling } from './breach-filling.js'
import { breachList } from './breach-list.js'
import { type BreachOpening, breachNewFields, longestReport } from './breach-new-fields.js'

/** Opens a breach: anybody may, since whoever notices one has to be able to say so. */
export const breachNew: UseCase = async (call) => {
  const known = await knownBreach(call)
  if (call.intent.via !== 'submitted') {
    return known === null ? await form(call, proposed(call)) : privately(known.card)
  }
  const read = readFields(breachNewFields(call), call.intent.args)
  if (!read.ok) return await form(call, read.filling)
  return known === null ? await open(call, read.value) : await askAgain(call, known.reference)
}

/** The breach that the same report has already, unless a second one is wanted. */
async function knownBreach(call: Call) {
  const { deps, actor, intent, inboundId } = call
  if (intent.args.another !== undefined || (await deps.store.events.isHandled(inboundId))) {
    return null
  }
  const report = await reportOf(call)
  const found = await breachOfReport(deps, report, actor.member)
  if (found === null) return null
  const { breach } = found
  const view = await viewBreach(deps, breach, actor.member)
  return { reference: breach.reference, card: breachKnownCard(view, again(call, report)) }
}

/** Somebody else was faster: what was typed is kept, and whoever sends it again means it. */
function askAgain(call: Call, known: string): Promise<Reply> {
  const { intent } = call
  const args = { ...intent.args, another: 'yes' }
  const what = `${known} was opened from this report already: add to that one. Send this again only if it is another breach.`
  return form({ ...call, intent: { ...intent, args } }, { values: args, errors: { what } })
}

/** What a message or a request that told of it says already; all of it can be changed. */
function proposed({ intent: { args }, actor: { member } }: Call): Filling {
  const { what, noticedAt } = args
  const at = momentField(member.zone).safeParse(noticedAt).data
  const values = {
    ...(what === undefined ? {} : { what: [...what].slice(0, longestReport).join('') }),
    ...(at === undefined ? {} : { noticedAt: isoInZone(at, member.zone) }),
  }
  return { ...unfilled, values }
}

async function form(call: Call, filling: Filling): Promise<Reply> {
  const { deps, actor } = call
  const { member } = actor
  const { roster } = deps.profile
  const [dpo] = roster.withRole('dpo')
  const lead = roster.find(member.id) ?? dpo
  const choices = {
    people: roster.members,
    lead: lead?.id,
    now: deps.clock.now(),
    zone: member.zone,
    carried: carried(call, await reportOf(call)),
  }
  return asking(breachNewForm(choices, filling))
}

async function open(call: Call, opening: BreachOpening): Promise<Reply> {
  const { deps, actor, inboundId } = call
  const wrong = refuseOpening(opening, deps.clock.now())
  if (wrong !== null) {
    const { zone } = actor.member
    return await form(call, breachFilling(call, wrong.time, wrong.refusal, zone))
  }
  // A delivery that comes a second time opens no second room.
  if (await deps.store.events.isHandled(inboundId)) return await breachList(asTyped(call))
  const result = await openBreach(call, opening, await reportOf(call))
  if ('refused' in result) return await form(call, breachFilling(call, 'what', result))
  warmPapers(deps.clock.now())
  return privately(breachCard(await viewBreach(deps, result.breach, actor.member)))
}

/** What told of it: a request if this member may see where it stands, a chat message. */
async function reportOf({ deps, actor, intent }: Call): Promise<BreachReport> {
  const { message } = intent.args
  const loaded = await loadRequest(deps, intent.args.request ?? '')
  if (loaded === null) return { message }
  const maySee = permissionsOf(deps, actor.member, loaded.request).has('see-status')
  return { message, request: maySee ? loaded.request.reference : undefined }
}

/** With what the form for a second breach comes up: what the message says, as far as a button holds it. */
function again(call: Call, report: BreachReport) {
  const { what, noticedAt } = call.intent.args
  const rest = { ...carried(call, report), ...(noticedAt === undefined ? {} : { noticedAt }) }
  return what === undefined ? rest : withWords(rest, what)
}

/** What has to come back when the form is sent. */
function carried({ intent: { args } }: Call, { request, message }: BreachReport) {
  return {
    ...(request === undefined ? {} : { request }),
    ...(message === undefined ? {} : { message }),
    ...(args.another === undefined ? {} : { another: args.another }),
    ...onlyFileArgs(args),
  }
}

const asTyped = (call: Call): Call => ({
  ...call,
  intent: { name: 'breach list', args: {}, via: 'typed' },
})
