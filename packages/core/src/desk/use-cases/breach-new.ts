import { z } from 'zod'
import type { BreachCommand } from '../../breaches/command.js'
import type { BreachRefusal } from '../../breaches/refusal.js'
import { breachRoles } from '../../breaches/role.js'
import { isoInZone } from '../../calendar/zoned-text.js'
import { onlyFileArgs, reportedFiles } from '../../intake/reported-files.js'
import type { MemberId } from '../../people/member.js'
import { breachCard } from '../../views/breach-card.js'
import { breachKnownCard } from '../../views/breach-known-card.js'
import { breachNewForm } from '../../views/forms/breach-new-form.js'
import { type Filling, unfilled } from '../../views/forms/filling.js'
import { accept } from '../accept.js'
import { breachOfRequest } from '../breach-of-request.js'
import { executeBreach } from '../execute-breach.js'
import { choiceField, emptyOr, textField } from '../field-schemas.js'
import { filesOfBreach } from '../files-of-breach.js'
import type { LoadedBreach } from '../load-breach.js'
import { deskToday, loadRequest } from '../load-request.js'
import { momentField } from '../moment-field.js'
import { warmPapers } from '../papers/warm-papers.js'
import { permissionsOf } from '../permissions-of.js'
import { readFields } from '../read-fields.js'
import { asking, privately } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { viewBreach } from '../view-breach.js'
import { breachFilling } from './breach-filling.js'
import { breachList } from './breach-list.js'

/** In characters: what happened. */
const longest = 3000

/** Opens a breach: anybody may, since whoever notices one has to be able to say so. */
export const breachNew: UseCase = async (call) => {
  const known = await knownBreach(call)
  if (call.intent.via !== 'submitted') {
    return known === null ? await form(call, proposed(call)) : privately(known.card)
  }
  const read = readFields(fieldsOf(call), call.intent.args)
  if (!read.ok) return await form(call, read.filling)
  return known === null ? await open(call, read.value) : await askAgain(call, known.reference)
}

/** The breach that the same report has already, unless a second one is wanted. */
async function knownBreach(call: Call) {
  const { deps, actor, intent, inboundId } = call
  const request = intent.args.another === undefined ? await requestOf(call) : undefined
  if (request === undefined || (await deps.store.events.isHandled(inboundId))) return null
  const found = await breachOfRequest(deps, request, actor.member)
  if (found === null) return null
  const { breach } = found
  const view = await viewBreach(deps, breach, actor.member)
  return { reference: breach.reference, card: breachKnownCard(view, request) }
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
    ...(what === undefined ? {} : { what: [...what].slice(0, longest).join('') }),
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
    request: await requestOf(call),
    another: call.intent.args.another !== undefined,
    files: onlyFileArgs(call.intent.args),
  }
  return asking(breachNewForm(choices, filling))
}

function fieldsOf({ deps, actor }: Call) {
  const moment = momentField(actor.member.zone)
  const known = (id: string) => deps.profile.roster.find(id as MemberId) !== undefined
  const ids = z
    .string()
    .transform((list) => list.split(',').filter(Boolean) as MemberId[])
    .refine((list) => list.every(known), 'Choose people of the list.')
  return z.object({
    what: textField(longest, 'Say in a sentence or two what happened.'),
    noticedAt: moment,
    investigatingSince: emptyOr(moment),
    awareAt: emptyOr(moment),
    role: choiceField(breachRoles),
    lead: z
      .string('Choose who leads.')
      .refine(known, 'Choose who leads.')
      .transform((id) => id as MemberId),
    members: ids.optional(),
    privacy: choiceField(['open', 'private']),
  })
}

type Input = z.output<ReturnType<typeof fieldsOf>>

async function open(call: Call, input: Input): Promise<Reply> {
  const { deps, actor, inboundId } = call
  // A delivery that comes a second time opens no second room.
  if (await deps.store.events.isHandled(inboundId)) return await breachList(asTyped(call))
  const command = await openingOf(call, input)
  const { reference } = command
  const result = await executeBreach(deps, {
    reference,
    command,
    by: actor.member,
    inboundId,
    needs: 'see',
  })
  if (!('refused' in result)) await keepFiles(call, reference)
  return await shown(call, result)
}

/** The files of the message that told of it: stored as handed over, fetched by a worker. */
async function keepFiles({ deps, actor, intent, inboundId }: Call, reference: string) {
  const materials = reportedFiles(intent.args)
  if (materials.length === 0) return
  const at = deps.clock.now()
  const { platform } = actor
  const comment = filesOfBreach(reference)
  const handover = { platform, gesture: 'message-action', at, comment, materials } as const
  await accept(deps, handover, actor, `${inboundId}:files`)
}

async function shown(call: Call, result: LoadedBreach | BreachRefusal): Promise<Reply> {
  if ('refused' in result) return await form(call, breachFilling(call, 'noticedAt', result))
  warmPapers(call.deps.clock.now())
  return privately(breachCard(await viewBreach(call.deps, result.breach, call.actor.member)))
}

/** Whoever opens it is in its room: they know of it anyway, and are asked first. */
async function openingOf(call: Call, input: Input) {
  const { deps, actor } = call
  const { what, noticedAt, investigatingSince, awareAt, role, lead, members = [], privacy } = input
  const folder = await deps.vault.newPerson()
  const description = await deps.vault.seal(folder, 'breach', what)
  const others = new Set([...members, actor.member.id])
  others.delete(lead)
  const request = await requestOf(call)
  return {
    command: 'open',
    reference: await deps.store.breaches.nextReference(Number(deskToday(deps).slice(0, 4))),
    folder,
    description,
    platform: actor.platform,
    opener: actor.member.id,
    lead,
    members: [...others],
    role,
    regime: deps.law.breachLaw,
    noticedAt,
    isPrivate: privacy === 'private',
    ...(investigatingSince === undefined ? {} : { investigatingSince }),
    ...(awareAt === undefined ? {} : { awareAt }),
    ...(request === undefined ? {} : { request }),
  } satisfies BreachCommand
}

/** The request that told of it, if this member may see where it stands. */
async function requestOf({ deps, actor, intent }: Call): Promise<string | undefined> {
  const loaded = await loadRequest(deps, intent.args.request ?? '')
  if (loaded === null) return undefined
  const maySee = permissionsOf(deps, actor.member, loaded.request).has('see-status')
  return maySee ? loaded.request.reference : undefined
}

const asTyped = (call: Call): Call => ({
  ...call,
  intent: { name: 'breach list', args: {}, via: 'typed' },
})
