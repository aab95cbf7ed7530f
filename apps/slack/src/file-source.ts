import { z } from 'zod'

const packed = z.strictObject({
  v: z.literal(1),
  id: z.string().max(100).optional(),
  url: z.string().max(3_000).optional(),
  html: z.literal(true).optional(),
})

/** Where a file is at Slack. */
export interface FileSource {
  readonly id?: string | undefined
  readonly url?: string | undefined
  /** Whether the file itself is HTML, so that HTML is no sign of a login page. */
  readonly html?: true | undefined
}

/** Packs where a file is into the `source` of a material. */
export function packFileSource({ id, url, html }: FileSource): string {
  return JSON.stringify({ v: 1, id, url, html })
}

/** Reads what `packFileSource` wrote; `null` for anything else. */
export function unpackFileSource(text: string): FileSource | null {
  try {
    const { v: _, ...source } = packed.parse(JSON.parse(text))
    return source
  } catch {
    return null
  }
}
