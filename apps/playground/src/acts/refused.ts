/** What cannot be done, with a sentence for the page. */
export class Refused extends Error {
  override readonly name = 'Refused'
}
