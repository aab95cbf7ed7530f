import { lazy, Suspense, useContext } from 'react'
import type { StateOnPage } from '../../src/protocol.js'
import { ActingContext } from '../chat/acting.js'

const SlackDialog = lazy(async () => ({
  default: (await import('../slack/slack-dialog.js')).SlackDialog,
}))
const TeamsDialog = lazy(async () => ({
  default: (await import('../teams/teams-dialog.js')).TeamsDialog,
}))

interface DialogsProps {
  readonly state: StateOnPage
}

/** The topmost of the client's dialogs. */
export function Dialogs({ state }: DialogsProps) {
  const { act, busy, problem } = useContext(ActingContext)
  const top = state.dialogs.at(-1)
  if (top === undefined) return null
  const common = { dialog: top, problem, act: (one: Parameters<typeof act>[0]) => void act(one) }
  return (
    <Suspense>
      {top.card === undefined ? (
        <SlackDialog key={top.id} {...common} busy={busy} />
      ) : (
        <TeamsDialog key={top.id} {...common} />
      )}
    </Suspense>
  )
}
