import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { type TriageMail, triageMailOf } from './triage-mail.js'

const folder = new URL('../fixtures/triage/', import.meta.url)

// Never changed: whoever draws again measures on mails that the rules have seen.
const seed = 'privacy-desk triage 5'

/** The labelled set, whole, as `docs/corpus.md` describes it. */
export function triageCorpus(): readonly TriageMail[] {
  return mailsIn(folder)
}

/**
 * Mails of the same kind, written by others when the reader was done: nothing is learned from them,
 * and no rule may be tuned with them.
 */
export function freshMails(): readonly TriageMail[] {
  return mailsIn(new URL('fresh/', folder))
}

function mailsIn(place: URL): readonly TriageMail[] {
  return readdirSync(place)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, place), 'utf8').trimEnd().split('\n'))
    .map(triageMailOf)
}

/** The half that rules may be written and tuned with. */
export function developmentPart(): readonly TriageMail[] {
  return half(0)
}

/** The half that only figures are taken from. */
export function testPart(): readonly TriageMail[] {
  return half(1)
}

/**
 * One mail of each pair of neighbours of the same language and verdict. Neighbours ask for similar
 * things, so each half has its share of every type; mails appended later move none of the others.
 */
function half(wanted: 0 | 1): readonly TriageMail[] {
  return strata(triageCorpus()).flatMap((mails) =>
    mails.filter((_, index) => (index + coin(mails[index - (index % 2)])) % 2 === wanted),
  )
}

function strata(mails: readonly TriageMail[]): readonly (readonly TriageMail[])[] {
  const found = new Map<string, TriageMail[]>()
  for (const mail of mails) {
    const name = `${mail.language}/${mail.verdict}`
    found.set(name, [...(found.get(name) ?? []), mail])
  }
  return [...found.values()]
}

/** 0 or 1, drawn for a pair by the id of its first mail. */
function coin(first: TriageMail | undefined): number {
  return createHash('sha256').update(`${seed}/${first?.id}`).digest().readUInt8() % 2
}
