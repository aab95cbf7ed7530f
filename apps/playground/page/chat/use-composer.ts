import { type KeyboardEvent, useContext, useState } from 'react'
import type { Act, ClientName } from '../../src/protocol.js'
import { base64Of } from '../ui/base64-of.js'
import { ActingContext } from './acting.js'
import { keyIn } from './key-in.js'
import { type Suggestion, suggestions } from './suggestions.js'

/** What is being written, and the commands that fit. */
interface Composing {
  readonly text: string
  /** What is sent along. */
  readonly file: File | null
  readonly offered: readonly Suggestion[]
  readonly chosen: Suggestion | undefined
  write(text: string): void
  take(file: File | null): void
  send(): Promise<void>
  key(event: KeyboardEvent): void
}

/** Keeps what is written to a conversation. What could not be sent comes back. */
export function useComposer(client: ClientName, conversation: string): Composing {
  const { act } = useContext(ActingContext)
  const [text, setText] = useState('')
  const [file, take] = useState<File | null>(null)
  const [at, setAt] = useState(0)
  const [shut, setShut] = useState(false)
  const offered = shut ? [] : suggestions(client, text)
  const chosen = offered[Math.min(at, offered.length - 1)]
  const write = (next: string) => {
    setText(next)
    setAt(0)
    setShut(false)
  }
  const send = async () => {
    if (text.trim() === '' && file === null) return
    write('')
    take(null)
    const sent = file === null ? actFor(client, conversation, text) : await withFile(file, text)
    if (await act(sent)) return
    setText((now) => now || text)
    take((now) => now ?? file)
  }
  const step = (by: number) => setAt((at + by + offered.length) % offered.length)
  const does = {
    send: () => void send(),
    accept: () => write(chosen?.text ?? text),
    shut: () => setShut(true),
    up: () => step(-1),
    down: () => step(1),
  }
  const key = (event: KeyboardEvent) => {
    const meant = keyIn(event, offered.length > 0)
    if (meant === null) return
    event.preventDefault()
    does[meant]()
  }
  return { text, file, offered, chosen, write, take, send, key }
}

function actFor(client: ClientName, conversation: string, text: string): Act {
  const isCommand = client === 'slack' && text.startsWith('/')
  return { do: isCommand ? 'command' : 'say', conversation, text }
}

const withFile = async (file: File, text: string): Promise<Act> => ({
  do: 'share-file',
  name: file.name,
  base64: await base64Of(file),
  text,
})
