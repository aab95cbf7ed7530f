import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { knownValues, proposedValues } from '@privacy-desk/core/letters/known-values.js'
import type { LetterRegime } from '@privacy-desk/core/letters/letter-regime.js'
import type { RequestType } from '@privacy-desk/core/requests/request-type.js'
import { expect, test } from 'vitest'
import { lettersOfTest } from '../../support/letters-of-test.js'

const library = await lettersOfTest().library()

function rightsIn(name: string, types: readonly RequestType[], regime: LetterRegime) {
  const kind = library.kinds.get(name)
  if (kind === undefined) throw new RangeError(`there is no letter ${name}`)
  const day = toCivilDate('2026-03-05')
  const facts = {
    request: { types, receivedOn: day, pauses: [] },
    today: day,
    dueOn: null,
    extendedDueOn: null,
    customer: '',
    sets: library.sets,
    regime,
  }
  return { known: knownValues(kind, facts).rights, proposed: proposedValues(kind, facts).rights }
}

test.each<[string, readonly RequestType[], LetterRegime, ReturnType<typeof rightsIn>]>([
  ['acknowledgement', ['access'], 'gdpr', { known: ['access'], proposed: 'access' }],
  // A request that was read as Californian and turned out to be another law's.
  ['acknowledgement', ['ccpa-know', 'access'], 'gdpr', { known: ['access'], proposed: 'access' }],
  ['acknowledgement', ['ccpa-delete'], 'ch-fadp', { known: ['erasure'], proposed: 'erasure' }],
  // Swiss law knows no restriction.
  ['acknowledgement', ['restriction'], 'ch-fadp', { known: undefined, proposed: undefined }],
  [
    'processor-forwarding',
    ['access', 'restriction'],
    'ch-fadp',
    { known: undefined, proposed: 'access' },
  ],
  [
    'ccpa-acknowledgement',
    ['access', 'erasure'],
    'us-ca-ccpa',
    { known: ['know', 'delete'], proposed: 'know,delete' },
  ],
  [
    'ccpa-acknowledgement',
    ['rectification'],
    'us-ca-ccpa',
    { known: ['correct'], proposed: 'correct' },
  ],
  // What is refused is a decision.
  ['ccpa-denial', ['access'], 'us-ca-ccpa', { known: undefined, proposed: 'know' }],
  ['refusal', ['access'], 'uk-gdpr', { known: undefined, proposed: 'access' }],
])('%s of %j under %s names the rights of that law, or asks', (kind, types, regime, rights) => {
  expect(rightsIn(kind, types, regime)).toEqual(rights)
})

test('whatever is taken as known can be chosen under that law', () => {
  for (const kind of library.kinds.values()) {
    if (kind.variables.rights === undefined) continue
    for (const regime of Object.keys(kind.articles) as LetterRegime[]) {
      const schema = library.schema(kind, regime).shape.rights
      for (const type of ['access', 'erasure', 'restriction', 'ccpa-know', 'objection'] as const) {
        const { known } = rightsIn(kind.name, [type], regime)
        if (known !== undefined) expect(schema?.safeParse(known).success).toBe(true)
      }
    }
  }
})
