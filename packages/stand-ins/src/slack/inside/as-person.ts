import type { Json } from '../../json.js'
import { personToken } from './emulated-slack.js'
import type { Workspace } from './workspace.js'

/**
 * Does something in a person's name.
 * @throws when Slack refuses
 */
export async function asPerson(
  { emulated }: Pick<Workspace, 'emulated'>,
  user: string,
  method: string,
  args: Json,
): Promise<void> {
  const answer = await emulated.call(method, args, personToken(user))
  if (answer.ok !== true) throw new Error(`${user} cannot do ${method}: ${answer.error}`)
}
