/** What a chat client itself does not let through, before the bot hears of anything. */
export class ClientObjection extends Error {
  override readonly name = 'ClientObjection'
  /** A sentence for each field, by its id; empty where it is not about a field. */
  readonly faults: Readonly<Record<string, string>>

  /** @param what a sentence, or one for each field */
  constructor(what: string | Readonly<Record<string, string>>) {
    super(typeof what === 'string' ? what : (Object.values(what)[0] ?? 'nothing was sent'))
    this.faults = typeof what === 'string' ? {} : what
  }
}
