import { type KeyboardEvent, useContext, useId, useRef, useState } from 'react'
import type { Act, ClientName, ConversationOnPage } from '../../src/protocol.js'
import { Icon } from '../ui/icon.js'
import { ActingContext } from './acting.js'
import { ComposerTools } from './composer-tools.js'
import { SuggestionList } from './suggestion-list.js'
import { type Suggestion, suggestions } from './suggestions.js'

interface ComposerProps {
  readonly client: ClientName
  readonly conversation: ConversationOnPage
}

/** Where one writes. Enter sends, Shift and Enter begin a new line. */
export function Composer({ client, conversation }: ComposerProps) {
  const { act } = useContext(ActingContext)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [shut, setShut] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const list = useId()
  const offered = shut ? [] : suggestions(client, text)
  const chosen = offered[Math.min(at, offered.length - 1)]
  const write = (next: string) => {
    setText(next)
    setAt(0)
    setShut(false)
  }
  const send = async () => {
    if (text.trim() === '') return
    write('')
    if (!(await act(actFor(client, conversation.id, text)))) setText((now) => now || text)
  }
  const accept = (suggestion: Suggestion) => {
    write(suggestion.text)
    field.current?.focus()
  }
  const key = (event: KeyboardEvent) => {
    const does = keyIn(event, offered.length > 0)
    if (does === null) return
    event.preventDefault()
    if (does === 'send') void send()
    if (does === 'shut') setShut(true)
    if (does === 'accept' && chosen !== undefined) accept(chosen)
    if (does === 'up') setAt((at - 1 + offered.length) % offered.length)
    if (does === 'down') setAt((at + 1) % offered.length)
  }
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <SuggestionList id={list} offered={offered} chosen={chosen} onPick={accept} />
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
        <ComposerTools client={client} onSlash={() => accept({ text: '/', usage: '', hint: '' })} />
        <button type="submit" className="send" aria-label="Send" disabled={text.trim() === ''}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  )
}

function actFor(client: ClientName, conversation: string, text: string): Act {
  const isCommand = client === 'slack' && text.startsWith('/')
  return { do: isCommand ? 'command' : 'say', conversation, text }
}

function placeholder(client: ClientName, { kind, title }: ConversationOnPage): string {
  const where = kind === 'channel' ? `#${title}` : title
  if (client === 'slack') return `Message ${where}, or type / for commands`
  return kind === 'direct' ? 'Type a message or a command, such as list' : 'Start a new post'
}

type KeyDoes = 'send' | 'accept' | 'shut' | 'up' | 'down' | null

function keyIn({ key, shiftKey }: KeyboardEvent, offering: boolean): KeyDoes {
  if (key === 'Enter') return shiftKey ? null : offering ? 'accept' : 'send'
  if (!offering) return null
  if (key === 'Tab') return 'accept'
  if (key === 'Escape') return 'shut'
  if (key === 'ArrowUp') return 'up'
  return key === 'ArrowDown' ? 'down' : null
}
