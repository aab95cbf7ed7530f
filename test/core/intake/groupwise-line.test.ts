import { describe, expect, it, test } from 'vitest'
import { readForward, readPasted } from './reading-desk.js'

describe('the line between `>>>` that GroupWise sets above a mail', () => {
  test.each([
    ['>>> Erin Walsh <erin.walsh@example.org> 3/5/2026 2:05 PM >>>', 'erin.walsh@example.org'],
    ['>>> "Erin Walsh" <erin.walsh@example.org> 05.03.2026 14:05 >>>', 'erin.walsh@example.org'],
    ['>>> Erin Walsh 3/5/2026 2:05 PM >>>', undefined],
  ])('has its sender and its day: %s', async (line, address) => {
    const text = `I look into it.\n\n${line}\nPlease delete my data.`
    const { outer, original } = await readForward('Re: my data', text)
    expect(outer.body).toBe('I look into it.')
    expect(original).toMatchObject({
      from: { name: 'Erin Walsh', ...(address ? { address } : {}) },
      sentAt: '2026-03-05T13:05:00.000Z',
      body: 'Please delete my data.',
    })
  })

  it('is none where no date stands in it', async () => {
    const { original } = await readPasted('>>> Erin Walsh <erin@example.org> version 2 >>>\nHello.')
    expect(original).toBeNull()
  })
})
