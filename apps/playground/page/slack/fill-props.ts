import type { Json } from '../../src/protocol.js'

/** What every control that can be filled in gets. */
export interface FillProps {
  readonly element: Json
  /** What is filled in, as Slack keeps it. */
  readonly value: unknown
  readonly onFill: (value: unknown) => void
  readonly id: string
  readonly labelledBy: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
  readonly required: boolean
}

/** The names by which screen readers know a control. */
export function aria({ labelledBy, describedBy, invalid, required }: FillProps) {
  return {
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    'aria-required': required,
  }
}
