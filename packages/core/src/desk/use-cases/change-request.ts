import type { Permission } from '../../people/policy.js'
import type { Command } from '../../requests/command.js'
import type { Refusal } from '../../requests/refusal.js'
import type { Request } from '../../requests/request.js'
import type { Card } from '../../views/model.js'
import { requestCard } from '../../views/request-card.js'
import type { RequestView } from '../../views/request-view.js'
import { execute } from '../execute.js'
import type { LoadedRequest } from '../load-request.js'
import { notAllowed } from '../not-allowed.js'
import { permissionsOf } from '../permissions-of.js'
import { redrawn, refused } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call } from '../use-case.js'
import { viewRequest } from '../view-request.js'

/** A change one person makes to one request: checked, decided, stored. */
export async function change(
  { deps, actor, intent, inboundId }: Call,
  command: Command,
  permission: Permission,
): Promise<LoadedRequest | Refusal> {
  return await execute(deps, {
    reference: intent.ref ?? '',
    command,
    by: actor.member,
    inboundId,
    forbid: ({ request }) =>
      forbidden(permissionsOf(deps, actor.member, request), permission, request),
  })
}

/** Who may not even see the status is told the same as of a request that does not exist. */
function forbidden(
  granted: ReadonlySet<Permission>,
  permission: Permission,
  request: Request,
): Refusal | null {
  if (granted.has(permission)) return null
  return granted.has('see-status') ? notAllowed(request) : { refused: 'unknown-request' }
}

/** Makes a change and shows the request as it then stands. */
export async function changeAndShow(
  call: Call,
  command: Command,
  permission: Permission,
  card: (view: RequestView) => Card = (view) => requestCard(view),
): Promise<Reply> {
  return await showResult(call, await change(call, command, permission), card)
}

/** Shows the changed request, or says why it was not changed. */
export async function showResult(
  { deps, actor, intent }: Call,
  result: LoadedRequest | Refusal,
  card: (view: RequestView) => Card = (view) => requestCard(view),
): Promise<Reply> {
  if ('refused' in result) return refused(result, intent.ref)
  return redrawn(card(await viewRequest(deps, result, actor.member)), intent.via)
}
