import type { Json } from '../../json.js'
import type { Workspace } from '../inside/workspace.js'

/** Lets the emulator answer in the bot's name. */
export function passOn(workspace: Workspace, method: string, args: Json): Promise<Json> {
  const { emulated, stamps, settings } = workspace
  return emulated.call(method, stamps.inward(args), settings.token)
}
