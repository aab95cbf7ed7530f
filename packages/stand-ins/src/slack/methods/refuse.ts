import type { Json } from '../../json.js'
import type { Verdict } from '../block-kit/verdict.js'
import type { Workspace } from '../inside/workspace.js'

/** Slack's answer to a bad payload, which is noted as a violation. */
export function refuse(workspace: Workspace, method: string, verdict: Verdict): Json {
  workspace.log.violation({ method, error: verdict.error, details: verdict.details })
  return {
    ok: false,
    error: verdict.error,
    errors: verdict.details,
    response_metadata: { messages: verdict.details.map((detail) => `[ERROR] ${detail}`) },
  }
}
