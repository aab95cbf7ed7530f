/** What is wrong with a request, with the status and a sentence for the page. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem'
  constructor(
    readonly status: number,
    sentence: string,
  ) {
    super(sentence)
  }
}
