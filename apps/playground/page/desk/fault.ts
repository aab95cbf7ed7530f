/** The server could not be asked; the message is a sentence for the page. */
export class Fault extends Error {
  override readonly name = 'Fault'
}
