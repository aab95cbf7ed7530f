import PostalMime, { type Email } from 'postal-mime'
import { leanSource } from './lean-source.js'

/** Attached mails are opened one by one by the caller, and nobody nests deeper. */
const options = { forceRfc822Attachments: true, maxNestingDepth: 50 }

/** A mail taken apart, and the source that it was taken from. */
export interface ParsedMime {
  readonly email: Email
  readonly source: Uint8Array
}

/**
 * Takes a mail's source apart, of a large one without what its attachments hold.
 * @returns null where it goes beyond the reader's limits
 */
export async function parseMime(bytes: Uint8Array): Promise<ParsedMime | null> {
  const source = leanSource(bytes)
  try {
    return { email: await PostalMime.parse(source, options), source }
  } catch {
    return null
  }
}
