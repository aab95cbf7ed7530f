import { useContext, useRef } from 'react'
import type { ClientName } from '../../src/protocol.js'
import { base64Of } from '../ui/base64-of.js'
import { Icon } from '../ui/icon.js'
import { Menu } from '../ui/menu.js'
import { ActingContext } from './acting.js'

interface ComposerToolsProps {
  readonly client: ClientName
  readonly onSlash: () => void
}

/** The buttons below the composer: attach a mail, start a request, type a command. */
export function ComposerTools({ client, onSlash }: ComposerToolsProps) {
  const { act } = useContext(ActingContext)
  const picker = useRef<HTMLInputElement>(null)
  const share = async (file: File | undefined) => {
    if (file === undefined) return
    await act({ do: 'share-file', name: file.name, base64: await base64Of(file) })
  }
  return (
    <div className="composer-tools">
      <input
        ref={picker}
        type="file"
        hidden
        accept=".eml,.txt,message/rfc822"
        onChange={({ target }) => {
          void share(target.files?.[0])
          target.value = ''
        }}
      />
      <button
        type="button"
        className="plain-icon"
        aria-label="Send a mail file to Privacy Desk"
        onClick={() => picker.current?.click()}
      >
        <Icon name="clip" />
      </button>
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
