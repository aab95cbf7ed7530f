import type { z } from 'zod'
import type { LetterKind } from './catalogue.js'
import { type LetterContext, letterContext } from './letter-context.js'
import type { LetterLibrary } from './library.js'
import type { LetterOrder, LetterPart } from './order.js'

/** A part whose variables are whole. */
export interface CheckedPart {
  readonly kind: LetterKind
  readonly data: Readonly<Record<string, unknown>>
}

/** An order that can be carried out, or a sentence for each reason why it cannot. */
export type CheckedOrder =
  | { readonly ok: true; readonly parts: readonly CheckedPart[]; readonly context: LetterContext }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Checks all of an order, so that every problem is told at once. Values are never quoted. */
export function checkOrder(library: LetterLibrary, { parts, context }: LetterOrder): CheckedOrder {
  const read = letterContext.safeParse(context)
  if (!read.success) return { ok: false, problems: faults('', read.error) }
  const checked = parts.map((part) => checkPart(library, part, read.data))
  const problems = [
    ...checked.flatMap((one) => ('problems' in one ? one.problems : [])),
    ...togetherProblems(checked.flatMap((one) => ('kind' in one ? [one.kind] : []))),
    ...(parts.length === 0 ? ['name at least one kind of letter'] : []),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const whole = checked.flatMap((one) => ('kind' in one ? [one] : []))
  return { ok: true, parts: whole, context: withDuties(read.data) }
}

function checkPart(
  library: LetterLibrary,
  { kind: name, data }: LetterPart,
  { regime, receivedOn }: LetterContext,
): CheckedPart | { readonly problems: readonly string[] } {
  const kind = library.kinds.get(name)
  if (kind === undefined) {
    return { problems: [`there is no letter ${name}; see: privacy-desk letters list`] }
  }
  if (kind.articles[regime] === undefined) {
    const known = Object.keys(kind.articles).join(', ')
    return { problems: [`${name} is not written under ${regime}, only under ${known}`] }
  }
  if (kind.frame === 'person' && receivedOn === null) {
    return { problems: [`${name}: receivedOn is needed, because the letter answers a request`] }
  }
  const read = library.schema(kind, regime).safeParse(data)
  return read.success ? { kind, data: read.data } : { problems: faults(name, read.error) }
}

/** A letter goes to one addressee. */
function togetherProblems(kinds: readonly LetterKind[]): readonly string[] {
  const frames = new Set(kinds.map(({ frame }) => frame))
  if (frames.size > 1) return ['these letters go to different addressees; write them one by one']
  return kinds.length > 1 && frames.has('organisation')
    ? ['a letter to an organisation has one part only']
    : []
}

/** Cal. Civ. Code 1798.125: nobody may be treated worse for using these rights. */
function withDuties(context: LetterContext): LetterContext {
  const { regime, promises } = context
  if (regime !== 'us-ca-ccpa') return context
  return { ...context, promises: { ...promises, noDiscrimination: true } }
}

function faults(what: string, error: z.ZodError): readonly string[] {
  return error.issues.map(({ path, message }) =>
    `${[what, path.join('.')].join(' ').trim()}: ${message}`.replace(/^: /, ''),
  )
}
