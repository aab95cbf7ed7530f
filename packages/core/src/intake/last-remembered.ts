/** Makes a pure function of a text remember its last answer: readers of one mail ask in turn. */
export function lastRemembered<T>(answer: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly answer: T } | null = null
  return (text) => {
    if (last === null || last.text !== text) last = { text, answer: answer(text) }
    return last.answer
  }
}
