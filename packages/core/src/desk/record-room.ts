import type { BreachCommand } from '../breaches/command.js'
import type { DeskDeps } from './deps.js'
import { executeBreach } from './execute-breach.js'

/** What the desk itself notes of a room; a person asks for none of it. */
export type RoomNews = Extract<
  BreachCommand,
  { command: 'record-room' | 'refuse-room' | 'record-room-people' | 'record-unpinned' }
>

/**
 * Notes what became of a room. What is noted already is no fault.
 * @param inboundId tells one step from the other, so that a repeated one is noted once
 * @throws when so many others write at once that it could not be noted
 */
export async function recordRoomNews(
  deps: DeskDeps,
  reference: string,
  command: RoomNews,
  inboundId: string,
): Promise<void> {
  const run = { reference, command, by: 'desk', needs: 'see', inboundId } as const
  const result = await executeBreach(deps, run)
  if ('refused' in result && result.refused === 'try-again') {
    throw new Error('what became of a room could not be noted: try-again')
  }
}
