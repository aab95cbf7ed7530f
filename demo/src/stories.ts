import type { Story } from './journey.js'

/**
 * 5 March 2026 and one month is 5 April, Easter Sunday; 6 April is Easter Monday: 7 April.
 * Three months from receipt: Friday 5 June.
 */
export const erasure: Story = {
  mail: 'erasure-request-en.eml',
  requester: 'Carla Winter <carla.winter@example.org>',
  secrets: ['Carla', 'Winter', 'example.org', 'order history'],
  asksFor: 'Erasure of their data (art. 17)',
  received: '5 March 2026',
  due: '7 April 2026',
  extendedDue: '5 June 2026',
  owner: '2026-03-27T08:00:00Z',
  manager: '2026-03-31T07:00:00Z',
  dpo: '2026-04-01T07:00:00Z',
  lastDay: '2026-04-01',
}

/**
 * 12 March 2026, not the 16th of the forward: one month is 12 April, a Sunday: 13 April.
 * Three months from receipt: Friday 12 June.
 */
export const access: Story = {
  mail: 'auskunft-forwarded-de.eml',
  requester: 'Jonas Probst <jonas.probst@example.net>',
  secrets: ['Jonas', 'Probst', 'example.net', 'gespeichert'],
  asksFor: 'Access to their data (art. 15)',
  received: '12 March 2026',
  due: '13 April 2026',
  extendedDue: '12 June 2026',
  owner: '2026-04-02T07:00:00Z',
  manager: '2026-04-08T07:00:00Z',
  dpo: '2026-04-09T07:00:00Z',
  lastDay: '2026-04-09',
}
