import { type DeskFile, deskFile } from '@privacy-desk/core/config/desk-file.js'

/** The desk of the tests: a German company with an owner, a manager and a DPO on both platforms. */
export function deskFileOfTest(change: Partial<DeskFile> = {}): DeskFile {
  const parsed = deskFile.parse({
    organisation: {
      name: 'Acme GmbH',
      zone: 'Europe/Berlin',
      holidays: 'DE',
      domains: ['acme.example'],
    },
    members: [
      person('olga', 'Olga Owner', ['owner'], 2, { manager: 'mia' }),
      person('omar', 'Omar Owner', ['owner'], 3),
      person('mia', 'Mia Manager', ['manager'], 4),
      person('dora', 'Dora Officer', ['dpo'], 5),
    ],
    channels: { desk: { slack: 'C0DESK', teams: '19:desk@thread.tacv2' } },
  })
  return { ...parsed, ...change }
}

function person(id: string, name: string, roles: string[], number: number, more = {}) {
  return {
    id,
    name,
    roles,
    slack: `U0${id.toUpperCase()}`,
    teams: `00000000-0000-4000-8000-00000000000${number}`,
    ...more,
  }
}
