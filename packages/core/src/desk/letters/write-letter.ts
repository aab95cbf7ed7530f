import { z } from 'zod'
import type { CheckedPart } from '../../letters/check-order.js'
import { effectOf, type UnsealedEffect } from '../../letters/effect-of.js'
import { faultField } from '../../letters/fault-field.js'
import type { LetterDraft } from '../../letters/letter-draft.js'
import { readValues } from '../../letters/read-values.js'
import { renderLetter } from '../../letters/render-letter.js'
import { faultText } from '../../views/forms/fault-text.js'
import type { AskedPart } from '../../views/forms/letter-fields.js'
import { doubtSentences } from '../../views/letter-labels.js'
import { doubtsOf } from './doubts-of.js'
import { keepEdit } from './keep-edit.js'
import { isToOrganisation, letterParts } from './letter-parts.js'
import type { LetterRoom } from './letter-room.js'

/** A letter as far as it can be written, and what is wrong by form field and beyond fields. */
export interface WrittenLetter {
  readonly draft: LetterDraft
  readonly effect: UnsealedEffect
  readonly errors: Readonly<Record<string, string>>
  readonly problems: readonly string[]
}

type Values = Readonly<Record<string, string>>

/** Writes a letter from what was filled in. @param signer who signs it */
export function writeLetter(
  room: LetterRoom,
  before: LetterDraft,
  values: Values,
  signer: string,
): WrittenLetter {
  const { kinds, language } = before
  const asked = letterParts(room, kinds)
  const parts = asked.map((part) => readPart(room, part, values))
  const errors = {
    ...addressErrors(room, asked, values),
    ...Object.assign({}, ...parts.map((one) => one.errors)),
  }
  const whole = parts.flatMap(({ part }) => part ?? [])
  const rendered =
    whole.length === parts.length && Object.keys(errors).length === 0
      ? renderLetter(room.letters.library, {
          parts: whole.map(({ kind, data }) => ({ kind: kind.name, data })),
          language,
          context: contextOf(room, language, signer),
        })
      : null
  const written = rendered?.ok === true ? withoutKinds(rendered.letter) : null
  return {
    draft: {
      kinds,
      language,
      values: { ...values },
      to: { name: addressee(room, asked), address: (values.to ?? '').trim() },
      toReason: (values.toReason ?? '').trim(),
      ...keepEdit(before, written),
    },
    effect: effectOf(whole, room.loaded.request),
    errors,
    problems: rendered?.ok === false ? rendered.problems : [],
  }
}

function withoutKinds(letter: Extract<ReturnType<typeof renderLetter>, { ok: true }>['letter']) {
  const { subject, text, html, language, fallback } = letter
  return {
    subject,
    text,
    html,
    language,
    fallback,
    elements: [...letter.elements],
    templates: [...letter.templates],
  }
}

function readPart(
  { letters: { library }, situation: { regime } }: LetterRoom,
  { kind, at, known }: AskedPart,
  values: Values,
): { readonly part?: CheckedPart; readonly errors: Record<string, string> } {
  const typed = readValues(kind, at, values, known)
  const read = library.schema(kind, regime).safeParse(typed)
  if (read.success) return { part: { kind, data: read.data }, errors: {} }
  const errors: Record<string, string> = {}
  for (const fault of read.error.issues) {
    errors[faultField(kind, at, fault.path)] ??= faultText(kind, fault, typed)
  }
  return { errors }
}

const address = z.email().max(254)

/** To whom it goes is checked here, whatever a form says: GDPR art. 5(1)(f). */
function addressErrors(
  room: LetterRoom,
  asked: readonly AskedPart[],
  { to = '', toReason = '' }: Values,
): Record<string, string> {
  if (!address.safeParse(to.trim()).success) {
    return { to: 'Enter an e-mail address such as name@example.org.' }
  }
  if (isToOrganisation(asked.map(({ kind }) => kind)) || toReason.trim() !== '') return {}
  const [doubt] = doubtsOf(room, to)
  return doubt === undefined ? {} : { toReason: doubtSentences[doubt] }
}

function addressee({ reading }: LetterRoom, asked: readonly AskedPart[]): string | null {
  return isToOrganisation(asked.map(({ kind }) => kind)) ? null : (reading.requester?.name ?? null)
}

function contextOf(
  { letters: { house }, situation, reading, loaded: { request } }: LetterRoom,
  language: string,
  signer: string,
) {
  const { regime } = situation
  return {
    regime,
    zone: house.zone,
    organisation: house.organisation,
    dpo: house.dpo,
    promises: house.promises,
    authority: house.authority(regime, language),
    sender: { name: signer },
    person: { name: reading.requester?.name ?? null },
    reference: request.reference,
    receivedOn: request.receivedOn,
  }
}
