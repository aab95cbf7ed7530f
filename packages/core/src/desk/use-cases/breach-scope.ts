import { z } from 'zod'
import { readCountries } from '../../breaches/read-countries.js'
import { breachCard } from '../../views/breach-card.js'
import { countryFaultText } from '../../views/country-fault-text.js'
import { breachScopeForm } from '../../views/forms/breach-scope-form.js'
import { unfilled } from '../../views/forms/filling.js'
import { noteField } from '../breach-steps/note-field.js'
import { countField } from '../count-field.js'
import { readFields } from '../read-fields.js'
import { asking, privately } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { viewBreach } from '../view-breach.js'
import { breachFilling } from './breach-filling.js'
import { changeBreach } from './change-breach.js'
import { sealInRoom } from './seal-in-room.js'
import { withOpenBreach } from './with-breach.js'

/** Records who is affected and where they live; from that follows who has to be told. */
export const breachScope: UseCase = (call) =>
  withOpenBreach(call, 'work', async (view) => {
    const { deps, actor, intent } = call
    if (intent.via !== 'submitted') return asking(breachScopeForm(view, unfilled))
    const read = readFields(fieldsIn(deps.profile.language), intent.args)
    if (!read.ok) return asking(breachScopeForm(view, read.filling))
    const { people, records, countries, controllers, peopleKinds, dataKinds } = read.value
    const seal = sealInRoom(deps, view.breach)
    const result = await changeBreach(
      call,
      {
        command: 'record-scope',
        scope: { people: people ?? sumOf(countries), records, countries },
        kinds: { peopleKinds: await seal(peopleKinds), dataKinds: await seal(dataKinds) },
        ...(view.breach.role === 'processor' && controllers !== undefined ? { controllers } : {}),
      },
      'work',
    )
    return 'refused' in result
      ? asking(breachScopeForm(view, breachFilling(call, 'people', result)))
      : privately(breachCard(await viewBreach(deps, result.breach, actor.member)))
  })

function fieldsIn(language: string) {
  return z
    .object({
      people: countField,
      records: countField,
      countries: countriesField(language),
      peopleKinds: noteField,
      dataKinds: noteField,
      controllers: z
        .string()
        .transform((list) => list.split(',').filter(Boolean))
        .optional(),
    })
    .superRefine(({ people, countries }, report) => {
      const sum = sumOf(countries) ?? 0
      if (people === null || people >= sum) return
      report.addIssue({
        code: 'custom',
        path: ['people'],
        message: `The countries add up to ${sum}. Enter that or more, or leave it empty.`,
      })
    })
}

const countriesField = (language: string) =>
  z
    .string()
    .default('')
    .transform((text, report) => {
      const read = readCountries(text, language)
      if (read.ok) return read.countries
      const message = countryFaultText(read)
      report.addIssue({ code: 'custom', message })
      return z.NEVER
    })

/** `null` where no country is named: how many there are is not known then. */
function sumOf(countries: Readonly<Record<string, number>>): number | null {
  const counts = Object.values(countries)
  return counts.length === 0 ? null : counts.reduce((sum, one) => sum + one, 0)
}
