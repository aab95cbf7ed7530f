/** The part of botbuilder's connector that this file takes hold of. */
interface Pipeline {
  removePolicy(which: { name: string }): unknown
  addPolicy(policy: {
    name: string
    sendRequest(request: object, next: (request: object) => unknown): unknown
  }): unknown
}

interface Connecting {
  createConnectorFactory(identity: never): { create(...args: never[]): Promise<object> }
}

const patience = 'privacy-desk-patience'

/**
 * Makes every call of the connector a single try with a time limit. botbuilder's HTTP client
 * repeats a POST after a 5xx or a broken connection and waits out a 429 by itself, without a
 * way to switch that off: a message could be said twice, and a worker would stand still.
 * Repeating is the delivery worker's decision.
 */
export function oneTry<Authentication extends Connecting>(
  authentication: Authentication,
  timeoutMs: number,
): Authentication {
  return new Proxy(authentication, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      const method = value.bind(target)
      return name === 'createConnectorFactory'
        ? (identity: unknown) => patientFactory(method(identity), timeoutMs)
        : method
    },
  })
}

function patientFactory(factory: object, timeoutMs: number): object {
  const create: unknown = Reflect.get(factory, 'create')
  if (typeof create !== 'function') return factory
  return {
    create: async (...args: unknown[]): Promise<unknown> => {
      const connector: unknown = await create.apply(factory, args)
      const pipeline = pipelineOf(connector)
      pipeline.removePolicy({ name: 'defaultRetryPolicy' })
      pipeline.addPolicy({
        name: patience,
        sendRequest: (request, next) => next(Object.assign(request, { timeout: timeoutMs })),
      })
      return connector
    },
  }
}

function pipelineOf(connector: unknown): Pipeline {
  const pipeline = property(property(connector, 'client'), 'pipeline')
  if (!isPipeline(pipeline)) {
    throw new TypeError('this version of botbuilder has another HTTP client: retries stay on')
  }
  return pipeline
}

const property = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined

const isPipeline = (value: unknown): value is Pipeline =>
  typeof property(value, 'removePolicy') === 'function' &&
  typeof property(value, 'addPolicy') === 'function'
