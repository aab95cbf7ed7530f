import { helpCard } from '../../views/help-card.js'
import { privately } from '../replies.js'
import type { UseCase } from '../use-case.js'

/** All commands, and what was wrong with the one just typed. */
export const help: UseCase = async ({ intent }) => {
  const { unknown, about, badReference } = intent.args
  return privately(helpCard({ unknown, about, badReference }))
}
