/** Rows that a form offers at most for a list whose rows hold a choice. */
export const itemRows = 5

/** The name of a form field: which part of the letter, which variable, which row and column. */
export function fieldName(part: number, ...path: readonly (string | number)[]): string {
  return [`p${part}`, ...path].join('.')
}

/** Whether the rows of a list are filled in field by field, because one of them is a choice. */
export function isByField(fields: Readonly<Record<string, { readonly type: string }>>): boolean {
  return Object.values(fields).some(({ type }) => type === 'choice' || type === 'choices')
}
