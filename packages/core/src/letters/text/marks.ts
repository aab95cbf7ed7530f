/**
 * Characters that carry the structure of a letter while it is rendered. They are of Unicode's
 * private use area; `plainValue` takes that area out of every value, so that only a template can
 * make a list, a heading or an element.
 */
export const marks = {
  item: '\uE000',
  heading: '\uE001',
  elementName: '\uE002',
  elementStart: '\uE003',
  elementEnd: '\uE004',
} as const

/** The source of a template with its own lists and headings marked. */
export function markSource(source: string): string {
  return source.replace(/^- /gm, marks.item).replace(/^## /gm, marks.heading)
}
