const sentences: Readonly<Record<string, string>> = {
  'time-out': 'Reading it took too long.',
  'too-large': 'It is larger than 25 MB.',
  unreadable: 'It is not in a form that I can read.',
  encrypted: 'It is encrypted.',
  'file-not-fetched': 'The file could not be fetched from the chat.',
  'nothing-inside': 'There was no text in it.',
}

/** Says what a reader's warning code means; an unknown code is shown as it is. */
export function warningText(code: string): string {
  return sentences[code] ?? `${code.replaceAll('-', ' ')}.`
}
