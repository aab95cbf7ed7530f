/** What a probe found out about a server: its version, or why the tests cannot use it. */
export type Probe = { readonly version: string } | { readonly problem: string }

/** A server started by the tests and for the tests alone. */
export interface PrivateServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** A kind of server that the tests need, and the ways to come by one. */
export interface Service {
  readonly name: string
  /** The environment variable that names a server to use. */
  readonly variable: string
  /** What an operator has to install, in words. */
  readonly needs: string
  /** Programs that must lie in one folder for a private server to be started. */
  readonly programs: readonly string[]
  /** Debian's package with these programs. */
  readonly debianPackage: string
  /** Addresses worth asking on this machine. */
  readonly localUrls: () => readonly string[]
  /** Asks a server who it is. Never throws. */
  readonly probe: (url: string) => Promise<Probe>
  /** Starts a private server from the programs in a folder. */
  readonly start: (folder: string) => Promise<PrivateServer>
}
