import type { Breach } from './breach.js'

/**
 * Whether people have to be told: it was decided, or telling each is out of proportion and the
 * public is told instead (GDPR art. 34(3)(c)).
 */
export function mustTellIndividuals({ individuals }: Pick<Breach, 'individuals'>): boolean {
  return individuals?.tell === true || individuals?.exception === 'disproportionate-effort'
}

/** Whether every controller that is affected was told. */
export function toldControllers({
  controllers,
  controllersTold,
}: Pick<Breach, 'controllers' | 'controllersTold'>): boolean {
  return controllers.length > 0 && controllers.every((one) => controllersTold[one] !== undefined)
}
