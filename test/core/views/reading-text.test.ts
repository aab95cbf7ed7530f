import {
  exampleDetails,
  exampleReading,
  exampleView,
} from '@privacy-desk/core/views/examples/example-request.js'
import { wordsText } from '@privacy-desk/core/views/reading-text.js'
import { expect, test } from 'vitest'

const words = [{ type: 'erasure', because: 'Shall we have lunch?' }]

test.each([
  ['request', 1],
  ['unsure', 1],
  ['not-privacy', 0],
] as const)(
  'words that led to a type are shown of a reading that is %s in %i lines',
  (verdict, lines) => {
    const view = exampleView({ reading: { ...exampleReading, verdict } })
    expect(wordsText({ ...view, details: { ...exampleDetails, words } })).toHaveLength(lines)
  },
)
