import type { Shell } from '../shell.js'
import { errorCode } from './error-code.js'

/** How a piece of work ended. What failed is logged already. */
export type Outcome<T> =
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed' }

export type Timely<T> =
  | Outcome<T>
  | { readonly state: 'late'; readonly outcome: Promise<Outcome<T>> }

/**
 * Works for as long as Slack will wait. Late work goes on, and its outcome can be awaited.
 * Never throws.
 */
export async function withinBudget<T>(
  { logger, budgetMs }: Pick<Shell, 'logger' | 'budgetMs'>,
  inboundId: string,
  work: () => Promise<T>,
): Promise<Timely<T>> {
  const outcome = settle(work).then((ended) => {
    if (ended.state === 'ready') return ended
    logger.error({ code: ended.code, inboundId }, 'slack-delivery-failed')
    return { state: 'failed' } as const
  })
  let timer: NodeJS.Timeout | undefined
  const timeUp = new Promise<Timely<T>>((resolve) => {
    timer = setTimeout(() => {
      logger.warn({ inboundId }, 'slack-delivery-slow')
      resolve({ state: 'late', outcome })
    }, budgetMs)
  })
  const first = await Promise.race([outcome, timeUp])
  clearTimeout(timer)
  return first
}

async function settle<T>(
  work: () => Promise<T>,
): Promise<{ state: 'ready'; value: T } | { state: 'failed'; code: string }> {
  try {
    return { state: 'ready', value: await work() }
  } catch (error) {
    return { state: 'failed', code: errorCode(error) }
  }
}
