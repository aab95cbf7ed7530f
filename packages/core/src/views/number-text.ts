/** A whole number with its thousands apart: `1,200`. */
export const numberText = (count: number): string => new Intl.NumberFormat('en').format(count)
