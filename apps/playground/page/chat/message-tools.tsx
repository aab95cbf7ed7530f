import { useContext } from 'react'
import type { ClientName, MessageOnPage } from '../../src/protocol.js'
import { Icon } from '../ui/icon.js'
import { Menu } from '../ui/menu.js'
import { ActingContext } from './acting.js'

interface MessageToolsProps {
  readonly client: ClientName
  readonly message: MessageOnPage
}

const kind = { slack: 'Message shortcut', teams: 'Message action' } as const

/** The menu of a message, with the desk's entries in it. */
export function MessageTools({ client, message }: MessageToolsProps) {
  const { act } = useContext(ActingContext)
  return (
    <div className="message-tools">
      <Menu
        label={`More actions for the message of ${message.from.name}`}
        className="plain-icon"
        items={[
          {
            label: 'Send to privacy desk',
            hint: kind[client],
            pick: () => void act({ do: 'message-menu', message: message.id }),
          },
          {
            label: 'Report a breach',
            hint: kind[client],
            pick: () => void act({ do: 'message-menu', message: message.id, entry: 'breach' }),
          },
        ]}
      >
        <Icon name="more" />
      </Menu>
    </div>
  )
}
