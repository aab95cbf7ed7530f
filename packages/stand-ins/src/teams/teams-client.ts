import { click } from './person/click.js'
import { consent } from './person/consent.js'
import { extension } from './person/extension.js'
import { install } from './person/install.js'
import { type Line, post } from './person/seat.js'
import { talk } from './person/talk.js'
import type { TeamsClient, TeamsClientOptions } from './teams-person.js'
import type { TeamsStandIn } from './teams-stand-in.js'
import type { TokenIssuer } from './token-issuer-types.js'

/** The people's side of Teams: everything they do reaches the bot as one activity with a real JWT. */
export function teamsClient(
  teams: TeamsStandIn,
  issuer: TokenIssuer,
  options: TeamsClientOptions,
): TeamsClient {
  const line: Line = { teams, issuer, options }
  return {
    as(name, delivery = {}) {
      const { id } = teams.inside.user(name)
      const seat = { ...line, user: id, delivery }
      return {
        id,
        ...talk(seat),
        ...click(seat),
        ...consent(seat),
        ...extension(seat),
        ...install(seat),
      }
    },
    again: ({ sent }, delivery = {}) => post(line, sent.body, delivery),
    raw: (body, delivery = {}) => post(line, body, delivery),
  }
}
