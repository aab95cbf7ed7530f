import { type Choice, choose, type Findings } from './choose.js'
import { findFolder } from './find-folder.js'
import { canInstall, installDebian } from './install-debian.js'
import type { Service } from './service.js'

/** A server the tests may use. */
export interface Provided {
  readonly url: string
  /** One line for people: which server, and where it comes from. */
  readonly line: string
  /** Stops the server if it is ours. */
  readonly stop: () => Promise<void>
}

/**
 * Makes a service available to the tests.
 * @throws Error with one sentence that says what to set or install
 */
export async function provideService(service: Service): Promise<Provided> {
  const choice = choose(service, await lookAround(service))
  switch (choice.kind) {
    case 'given':
    case 'local':
      return borrowed(service, choice)
    case 'private':
      return own(service, choice.folder)
    case 'install':
      return installed(service)
    case 'none':
      throw new Error(choice.sentence)
  }
}

async function lookAround(service: Service): Promise<Findings> {
  const given = process.env[service.variable]
  const installable = canInstall()
  if (given) return { given: { url: given, probe: await service.probe(given) }, installable }
  for (const url of service.localUrls()) {
    const probe = await service.probe(url)
    if ('version' in probe) return { local: { url, version: probe.version }, installable }
  }
  const folder = findFolder(service.programs, process.env.PATH ?? '')
  return folder ? { folder, installable } : { installable }
}

function borrowed(
  service: Service,
  choice: Extract<Choice, { kind: 'given' | 'local' }>,
): Provided {
  const from = choice.kind === 'given' ? `as ${service.variable} says` : 'the local one'
  return {
    url: choice.url,
    line: `${service.name} ${choice.version}: ${from}`,
    stop: async () => undefined,
  }
}

async function own(service: Service, folder: string): Promise<Provided> {
  const server = await service.start(folder)
  return {
    ...server,
    line: `${service.name}: a private one, started from ${folder}`,
  }
}

async function installed(service: Service): Promise<Provided> {
  await installDebian(service.debianPackage)
  const folder = findFolder(service.programs, process.env.PATH ?? '')
  if (!folder) throw new Error(`${service.debianPackage} was installed without ${service.programs}`)
  return own(service, folder)
}
