/** What a chat client itself does not let through, before the bot hears of anything. */
export class ClientObjection extends Error {
  override readonly name = 'ClientObjection'
  constructor(
    /** A sentence for each field, by its id. */
    readonly faults: Readonly<Record<string, string>>,
  ) {
    super(Object.values(faults)[0] ?? 'nothing was sent')
  }
}
