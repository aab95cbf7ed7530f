import type { Json } from '../../json.js'
import type { Workspace } from '../inside/workspace.js'

/** A Web API method that the front does not simply pass on. */
export type Method = (workspace: Workspace, args: Json) => Promise<Json>
