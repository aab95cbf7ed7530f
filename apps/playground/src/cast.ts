import type { PersonOnPage } from './protocol.js'

/** Somebody whose screen can be looked at, with their ids as `desk.example.yaml` lists them. */
export interface CastMember extends PersonOnPage {
  readonly slack: string
  readonly teams: { readonly id: string; readonly aadObjectId: string }
}

const onTeams = (name: string, number: number) => ({
  id: `29:${name}`,
  aadObjectId: `00000000-0000-4000-8000-00000000000${number}`,
})

/** The people of the playground. */
export const cast: readonly CastMember[] = [
  {
    id: 'employee',
    name: 'Tim Beispiel',
    role: 'employee',
    about: 'Works at the front desk: forwards what customers write, and confirms one card.',
    slack: 'U0EMPLOYEE',
    teams: onTeams('employee', 1),
  },
  {
    id: 'olga',
    name: 'Olga Owner',
    role: 'owner',
    about: 'Takes tickets and answers them: sees who asks, and is reminded in time.',
    slack: 'U0OLGA',
    teams: onTeams('olga', 2),
  },
  {
    id: 'mia',
    name: 'Mia Manager',
    role: 'manager',
    about: 'Manages Olga: sees the state of every ticket but not who it is about.',
    slack: 'U0MIA',
    teams: onTeams('mia', 3),
  },
  {
    id: 'dora',
    name: 'Dora Officer',
    role: 'dpo',
    about: 'The data protection officer: sees everything, corrects dates, opens again.',
    slack: 'U0DORA',
    teams: onTeams('dora', 4),
  },
]

/** By id; `undefined` when there is nobody. */
export function castMember(id: string): CastMember | undefined {
  return cast.find((person) => person.id === id)
}
