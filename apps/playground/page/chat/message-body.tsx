import { lazy, useContext } from 'react'
import type { ClientName, MessageOnPage } from '../../src/protocol.js'
import { ActingContext } from './acting.js'

const Blocks = lazy(async () => ({ default: (await import('../slack/blocks.js')).Blocks }))
const Card = lazy(async () => ({ default: (await import('../teams/card.js')).Card }))

interface MessageBodyProps {
  readonly client: ClientName
  readonly message: MessageOnPage
}

/** What a message says: blocks, a card, or plain words. */
export function MessageBody({ client, message }: MessageBodyProps) {
  const { act } = useContext(ActingContext)
  const { id, blocks, card, text } = message
  if (card !== undefined) {
    return (
      <>
        {text !== '' && <p className="words">{text}</p>}
        <Card
          card={card}
          onPress={(pressed) => void act({ do: 'execute', message: id, ...pressed })}
        />
      </>
    )
  }
  if (client === 'teams') return text === '' ? null : <p className="words">{text}</p>
  const shown = blocks === undefined || blocks.length === 0 ? words(text) : blocks
  return (
    <Blocks blocks={shown} onAction={(action) => void act({ do: 'click', message: id, action })} />
  )
}

const words = (text: string) =>
  text === '' ? [] : [{ type: 'section', text: { type: 'mrkdwn', text } }]
