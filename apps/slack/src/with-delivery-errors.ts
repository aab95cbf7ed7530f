import { toDeliveryError } from './delivery-error.js'

/** Throws what fails as a `DeliveryError`, for the delivery queue to try again or give up. */
export async function withDeliveryErrors<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw toDeliveryError(error)
  }
}
