import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import { withDeliveryErrors } from './with-delivery-errors.js'

/**
 * Makes a call that may have been made before: the codes that say so are no failures.
 * @throws DeliveryError
 */
export async function unlessDone(
  done: readonly string[],
  call: () => Promise<unknown>,
): Promise<void> {
  try {
    await withDeliveryErrors(call)
  } catch (error) {
    if (!(error instanceof DeliveryError && done.includes(error.code))) throw error
  }
}
