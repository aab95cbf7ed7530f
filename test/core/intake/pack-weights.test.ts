import { numberedNames } from '@privacy-desk/core/intake/numbered-names.js'
import { packWeights } from '@privacy-desk/core/intake/pack-weights.js'
import { bitsOfOutcome, outcomeOfCell } from '@privacy-desk/core/intake/weight-cell.js'
import { expect, test } from 'vitest'

const learned = {
  outcomes: ['access', 'erasure'],
  bias: [-50, -60],
  weights: {
    delet: [1, 212, 0, -34],
    '<delete> <data>': [1, 40],
    'in mail delet': [0, -7],
    'in mail ^orge': [1, 3],
    '<delete>..<account>': [1, 1023, 0, -1023],
  },
}
const { names, table, ...rest } = packWeights(learned)
const cells = new Int16Array(Uint8Array.from(Buffer.from(table, 'base64')).buffer)
const { of, part, pair, anywhere } = numberedNames(names.split('\n'), cells)

/** Outcome and weight in turn, as they were learned. */
function weightsAt(place: number): readonly number[] {
  const found = cells.subarray(place + 1, place + 1 + (cells[place] ?? 0))
  return [...found].flatMap((cell) => [cell & outcomeOfCell, cell >> bitsOfOutcome])
}

test('weights come out of their packing as they went in', () => {
  expect(rest).toEqual({ outcomes: learned.outcomes, bias: learned.bias })
  expect(weightsAt(of('delet'))).toEqual([1, 212, 0, -34])
  expect(weightsAt(of('in mail ^orge'))).toEqual([1, 3])
  expect(weightsAt(pair(part('<delete>'), ' ', part('<data>')))).toEqual([1, 40])
  expect(weightsAt(pair(part('<delete>'), '..', part('<account>')))).toEqual([1, 1023, 0, -1023])
})

test('what is said anywhere in a mail has its weights behind those of a sentence', () => {
  expect(weightsAt(anywhere(of('delet')) ?? -1)).toEqual([0, -7])
  expect(weightsAt(of('^orge'))).toEqual([])
  expect(anywhere(of('^orge'))).toBe(of('in mail ^orge'))
  expect(anywhere(pair(part('<delete>'), ' ', part('<data>')))).toBeNull()
})

test('a feature without weights has no place, and a weight that is too large is refused', () => {
  expect([of('never'), pair(part('<delete>'), '&', part('<data>'))].every((id) => id < 0)).toBe(
    true,
  )
  expect(() => packWeights({ ...learned, weights: { delet: [0, 1024] } })).toThrow('too large')
})
