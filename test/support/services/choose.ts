import type { Probe, Service } from './service.js'

/** What was found on this machine; a later field is only looked for when the earlier ones are empty. */
export interface Findings {
  readonly given?: { readonly url: string; readonly probe: Probe }
  readonly local?: { readonly url: string; readonly version: string }
  readonly folder?: string
  readonly installable: boolean
}

/** Where the tests' server comes from. */
export type Choice =
  | { readonly kind: 'given' | 'local'; readonly url: string; readonly version: string }
  | { readonly kind: 'private'; readonly folder: string }
  | { readonly kind: 'install' }
  | { readonly kind: 'none'; readonly sentence: string }

/**
 * Chooses a server: the one named in the environment, else one that answers here, else a private
 * one, else one to install. A named server that does not work is never silently passed over.
 */
export function choose(service: Service, findings: Findings): Choice {
  const { given, local, folder, installable } = findings
  if (given) return fromEnvironment(service, given.url, given.probe)
  if (local) return { kind: 'local', ...local }
  if (folder) return { kind: 'private', folder }
  if (installable) return { kind: 'install' }
  return {
    kind: 'none',
    sentence: `The tests need ${service.name}: set ${service.variable} to a server they may use, or install ${service.needs}.`,
  }
}

function fromEnvironment(service: Service, url: string, probe: Probe): Choice {
  if ('version' in probe) return { kind: 'given', url, version: probe.version }
  return {
    kind: 'none',
    sentence: `${service.variable} is set, but the tests cannot use that server: ${probe.problem}. Mend it, or unset it to have the tests find or start their own.`,
  }
}
