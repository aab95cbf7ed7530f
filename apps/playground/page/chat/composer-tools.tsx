import { useContext, useRef } from 'react'
import type { ClientName } from '../../src/protocol.js'
import { Icon } from '../ui/icon.js'
import { Menu } from '../ui/menu.js'
import { ActingContext } from './acting.js'

interface ComposerToolsProps {
  readonly client: ClientName
  /** In the chat with the bot: what to do with a file that was chosen. */
  readonly onFile: ((file: File) => void) | undefined
  readonly onSlash: () => void
}

/** The buttons below the composer: send a file along, start a request, type a command. */
export function ComposerTools({ client, onFile, onSlash }: ComposerToolsProps) {
  const { act } = useContext(ActingContext)
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div className="composer-tools">
      {onFile !== undefined && (
        <>
          <input
            ref={picker}
            type="file"
            hidden
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file !== undefined) onFile(file)
              target.value = ''
            }}
          />
          <button
            type="button"
            className="plain-icon"
            aria-label="Send a file along"
            onClick={() => picker.current?.click()}
          >
            <Icon name="clip" />
          </button>
        </>
      )}
      <Menu
        label="Shortcuts"
        className="plain-icon"
        at="above"
        items={[
          {
            label: 'New privacy request',
            hint: client === 'slack' ? 'Global shortcut' : 'Compose action',
            pick: () => void act({ do: 'global-shortcut' }),
          },
        ]}
      >
        <Icon name="bolt" />
      </Menu>
      {client === 'slack' && (
        <button
          type="button"
          className="plain-icon slash"
          aria-label="Type a slash command"
          onClick={onSlash}
        >
          /
        </button>
      )}
    </div>
  )
}
