import { createRequire } from 'node:module'
import { cardTypes } from '@privacy-desk/stand-ins/teams/cards/card-types.js'
import { expect, it } from 'vitest'

// Its ES modules name files without extensions, which Node does not resolve.
const official: typeof import('adaptivecards') = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
)
const { defaultElements, defaultActions } = official.GlobalRegistry

it.each(cardTypes.elements.filter((type) => !type.startsWith('Chart.')))(
  'Microsoft’s own renderer knows the element %s',
  (type) => {
    const { schemaVersion } = defaultElements.findByName(type) ?? {}
    expect(schemaVersion?.compareTo(official.Versions.v1_5)).toBeLessThanOrEqual(0)
  },
)

it.each(cardTypes.actions)('Microsoft’s own renderer knows the action %s', (type) => {
  expect(defaultActions.findByName(type)).toBeDefined()
})
