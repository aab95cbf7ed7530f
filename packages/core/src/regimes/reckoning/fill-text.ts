/** Sentences come from data files, so there are few; cutting each up once makes filling cheap. */
const cut = new Map<string, readonly string[]>()

/** Fills the words in braces; one without a value stays as it is, which the schemas rule out. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return partsOf(text)
    .map((part, index) => (index % 2 === 0 ? part : (values[part] ?? `{${part}}`)))
    .join('')
}

/** What stands between the braces and in them, by turns. */
function partsOf(text: string): readonly string[] {
  const kept = cut.get(text)
  if (kept !== undefined) return kept
  const parts = text.split(/\{(\w+)\}/)
  cut.set(text, parts)
  return parts
}
