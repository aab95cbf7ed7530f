/** Turns a table of labels into the options of a choice, in the order of the values. */
export function options<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): readonly { value: Value; label: string }[] {
  return values.map((value) => ({ value, label: labels[value] }))
}
