import type { SubmissionPayload } from './view-payload.js'

/** Which view was submitted, so that the answer can be drawn into it. */
export interface SubmittedView {
  readonly viewId: string
  /** What submitting it means, packed. */
  readonly meaning: string
  /** Block ids of its inputs, where errors can be shown. */
  readonly inputs: readonly string[]
}

export function submittedView({ view }: SubmissionPayload): SubmittedView {
  const inputs = new Set(Object.keys(view.state.values))
  const inOrder = view.blocks.map(({ block_id }) => block_id).filter((id) => inputs.has(id))
  return {
    viewId: view.id,
    meaning: view.private_metadata,
    inputs: inOrder.length > 0 ? inOrder : [...inputs],
  }
}
