import { breachViewer } from '../../people/breach-policy.js'
import type { Member } from '../../people/member.js'
import type { BreachViewer } from '../../ports/breach-store.js'
import { registerColumns, registerRows } from '../../views/papers/register-columns.js'
import { type RegisterEntry, registerEntry } from '../../views/papers/register-entry.js'
import type { DeskDeps } from '../deps.js'
import { loadBreach } from '../load-breach.js'
import { deskToday } from '../load-request.js'
import type { DeskDocument } from '../reply.js'
import { viewBreach } from '../view-breach.js'
import { mediaTypes, type RegisterFormat } from './paper-formats.js'

const pageSize = 100

/**
 * The register of breaches (GDPR art. 33(5)), near misses among them, as one member may see it: a
 * breach whose details they may not see is not in it.
 */
export async function registerOf(
  deps: DeskDeps,
  member: Member,
): Promise<readonly RegisterEntry[]> {
  const viewer = breachViewer(deps.profile.roster.actsFor(member, deskToday(deps)))
  const entries: RegisterEntry[] = []
  for await (const reference of references(deps, viewer)) {
    const loaded = await loadBreach(deps, reference)
    if (loaded === null) continue
    const view = await viewBreach(deps, loaded.breach, member)
    if (view.permissions.has('see-details')) entries.push(registerEntry(view))
  }
  return entries.reverse()
}

/** The register as a file. */
export async function registerDocument(
  entries: readonly RegisterEntry[],
  format: RegisterFormat,
): Promise<DeskDocument> {
  const bytes = await registerBytes(entries, format)
  return { name: `breach-register.${format}`, mediaType: mediaTypes[format], bytes }
}

async function registerBytes(
  entries: readonly RegisterEntry[],
  format: RegisterFormat,
): Promise<Uint8Array> {
  if (format === 'json') return new TextEncoder().encode(`${JSON.stringify(entries, null, 2)}\n`)
  const header = registerColumns.map(({ label }) => label)
  const rows = registerRows(entries)
  // Loaded when first needed: few desks ever write a document.
  return format === 'csv'
    ? await (await import('../../documents/csv.js')).csv(header, rows)
    : await (await import('../../documents/xlsx.js')).xlsx('Register', header, rows)
}

/** Page by page, the latest first. */
async function* references({ store }: DeskDeps, viewer: BreachViewer): AsyncGenerator<string> {
  let after: string | undefined
  for (;;) {
    const page = await store.breaches.breaches({
      viewer,
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    })
    yield* page.map(({ reference }) => reference)
    after = page.at(-1)?.reference
    if (page.length < pageSize || after === undefined) return
  }
}
