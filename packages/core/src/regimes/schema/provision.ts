import { z } from 'zod'

/** Where the research found a provision; see the head of `data/gdpr.yaml`. */
const source = z.enum(['checked', 'secondary', 'knowledge'])

/**
 * A sentence with words in braces to fill in.
 * @param words those that the desk can fill in at this place
 */
export function sentence(...words: readonly string[]) {
  return z
    .string()
    .min(1)
    .refine((text) => placeholders(text).every((word) => words.includes(word)), {
      error: `may only fill in ${words.map((word) => `{${word}}`).join(', ') || 'nothing'}`,
    })
}

/**
 * The fields that every provision of a law has: our name for it, where it is written, how well we
 * know it and what we tell people.
 * @param words what its sentence may fill in
 */
export function provisionFields(...words: readonly string[]) {
  return {
    rule: z.string().regex(/^[A-Z0-9-]+$/, 'must be a name in capitals such as MONTH'),
    citation: z.string().min(1),
    source,
    verified: z.boolean(),
    text: sentence(...words),
  }
}

/** A provision that stands from knowledge is not verified; one that was looked up is. */
export function saysHowItIsKnown(provision: { source: string; verified: boolean }): boolean {
  return provision.verified === (provision.source !== 'knowledge')
}

/** Goes with `saysHowItIsKnown`. */
export const howItIsKnown = {
  path: ['verified'],
  error: 'must be false for source "knowledge" and true for the others',
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
}
