import { breachHelpCard } from '../../views/breach-help-card.js'
import { helpCard } from '../../views/help-card.js'
import { privately } from '../replies.js'
import type { UseCase } from '../use-case.js'

/** All commands, and what was wrong with the one just typed. */
export const help: UseCase = async ({ intent }) => {
  const { unknown, about, badReference } = intent.args
  const isOfBreach = [about, unknown].some((name) => name?.toLowerCase().startsWith('breach '))
  const problem = { unknown, about, badReference }
  return privately(isOfBreach ? breachHelpCard(problem) : helpCard(problem))
}

/** The way through a breach, and its commands. */
export const breachHelp: UseCase = async () => privately(breachHelpCard())
