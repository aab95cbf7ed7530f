import type { DecideBreach } from '../decision.js'

/** Which of the controllers for whom we process data are affected. */
export const nameControllers: DecideBreach<'name-controllers'> = (breach, command, at) => {
  if (breach.role !== 'processor') return { refused: 'only-processors-tell-controllers' }
  const controllers = [...new Set(command.controllers)].sort()
  const unknown = controllers.find((one) => !at.controllers.includes(one))
  if (unknown !== undefined) return { refused: 'unknown-controller', controller: unknown }
  return controllers.join() === breach.controllers.join()
    ? { refused: 'nothing-to-change' }
    : [{ type: 'controllers-named', controllers }]
}

/** GDPR art. 33(2): a processor tells each controller, without a judgement of its own. */
export const recordControllerTold: DecideBreach<'record-controller-told'> = (
  breach,
  { controller, at },
  { now, controllers },
) => {
  const { awareAt, role } = breach
  if (role !== 'processor') return { refused: 'only-processors-tell-controllers' }
  if (!controllers.includes(controller)) return { refused: 'unknown-controller', controller }
  if (awareAt === undefined) return { refused: 'not-aware-yet' }
  if (breach.controllersTold[controller] !== undefined) return { refused: 'nothing-to-change' }
  if (at > now) return { refused: 'time-in-future', at }
  if (at < awareAt) return { refused: 'before-awareness', awareAt }
  return [{ type: 'controller-told', controller, at }]
}
