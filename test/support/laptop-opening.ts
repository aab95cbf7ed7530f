/** The form of a breach that Olga leads: a laptop was stolen before the day began. */
export const laptopOpening = {
  what: 'A laptop was stolen',
  noticedAt: '2026-03-05T07:00:00Z',
  awareAt: '2026-03-05T08:00:00Z',
  role: 'controller',
  lead: 'olga',
  members: '',
  privacy: 'open',
}
