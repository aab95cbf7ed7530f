import type { SlackStandIn } from '@privacy-desk/stand-ins/slack/slack-stand-in.js'
import type { TeamsStandIn } from '@privacy-desk/stand-ins/teams/teams-stand-in.js'
import type { ClientName, Json } from '../protocol.js'

/** Something the desk rendered, and who can see it. */
export interface Rendered {
  readonly client: ClientName
  /** A conversation; left out for modals and Home tabs. */
  readonly conversation?: string
  /** The only one who sees it, by the platform's id. */
  readonly only?: string
  readonly payload: Json
}

const kept = 200

/** The latest payloads of both platforms, for the curious. */
export class LastPayloads {
  #all: readonly Rendered[] = []

  note(rendered: Rendered): void {
    this.#all = [...this.#all.slice(1 - kept), rendered]
  }

  /** The latest one that this test lets through. */
  last(isVisible: (rendered: Rendered) => boolean): Json | null {
    return this.#all.findLast(isVisible)?.payload ?? null
  }

  watchSlack(slack: SlackStandIn): void {
    for (const kind of ['message', 'messageChanged', 'ephemeral'] as const) {
      slack.on(kind, ({ user, channel, text, blocks, onlyFor }) => {
        if (user !== slack.botUserId) return
        const only = onlyFor === undefined ? {} : { only: onlyFor }
        this.note({ client: 'slack', conversation: channel, payload: { text, blocks }, ...only })
      })
    }
    for (const kind of ['view', 'home'] as const) {
      slack.on(kind, ({ user, raw }) => this.note({ client: 'slack', only: user, payload: raw }))
    }
  }

  watchTeams(teams: TeamsStandIn): void {
    for (const kind of ['message', 'messageChanged'] as const) {
      teams.on(kind, ({ from, conversation, card, text }) => {
        if (from !== teams.botId) return
        this.note({ client: 'teams', conversation, payload: card ?? { text } })
      })
    }
  }
}
