import { useId, useRef } from 'react'
import type { ClientName, ConversationOnPage } from '../../src/protocol.js'
import { Icon } from '../ui/icon.js'
import { ComposerTools } from './composer-tools.js'
import { HeldFile } from './held-file.js'
import { SuggestionList } from './suggestion-list.js'
import { useComposer } from './use-composer.js'

interface ComposerProps {
  readonly client: ClientName
  readonly conversation: ConversationOnPage
}

/** Where one writes. Enter sends, Shift and Enter begin a new line. */
export function Composer({ client, conversation }: ComposerProps) {
  const { text, file, offered, chosen, write, take, send, key } = useComposer(
    client,
    conversation.id,
  )
  const field = useRef<HTMLTextAreaElement>(null)
  const list = useId()
  const begin = (next: string) => {
    write(next)
    field.current?.focus()
  }
  const hold = (chosen: File) => {
    take(chosen)
    field.current?.focus()
  }
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <SuggestionList id={list} offered={offered} chosen={chosen} onPick={begin} />
      {file !== null && <HeldFile file={file} onRemove={() => take(null)} />}
      <textarea
        ref={field}
        rows={text.includes('\n') ? 4 : 1}
        value={text}
        aria-label={`Message to ${conversation.title}`}
        placeholder={placeholder(client, conversation)}
        role="combobox"
        aria-expanded={offered.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${chosen.usage}`}
        onChange={({ target }) => write(target.value)}
        onKeyDown={key}
      />
      <div className="composer-row">
        <ComposerTools
          client={client}
          onFile={conversation.kind === 'direct' ? hold : undefined}
          onSlash={() => begin('/')}
        />
        <button
          type="submit"
          className="send"
          aria-label="Send"
          disabled={text.trim() === '' && file === null}
        >
          <Icon name="send" />
        </button>
      </div>
    </form>
  )
}

function placeholder(client: ClientName, { kind, title }: ConversationOnPage): string {
  const where = kind === 'channel' ? `#${title}` : title
  if (client === 'slack') return `Message ${where}, or type / for commands`
  return kind === 'direct' ? 'Type a message or a command, such as list' : 'Start a new post'
}
