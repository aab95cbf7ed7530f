import { toCivilDate } from '../calendar/civil-date.js'
import { authorityUnder } from './authority-under.js'
import type { LetterContext } from './letter-context.js'
import type { LetterRegime } from './letter-regime.js'

/** An organisation and a person that do not exist, for examples and checks. */
export function exampleContext(
  regime: LetterRegime,
  answersRequest = true,
  language = 'en',
): LetterContext {
  return {
    regime,
    zone: 'Europe/Dublin',
    organisation: {
      name: 'Acme Ltd',
      address: '1 Example Street, Example Town',
      email: 'privacy@acme.example',
    },
    dpo: { name: 'Data Protection Officer', email: 'dpo@acme.example' },
    authority: authorityUnder(regime, 'IE', language),
    sender: { name: 'Olga Owner' },
    person: { name: 'Carla Winter' },
    reference: 'PR-2026-0001',
    receivedOn: answersRequest ? toCivilDate('2026-03-05') : null,
    promises: { noDiscrimination: false, contactFirst: false },
  }
}
