import { memo, useContext } from 'react'
import type { ClientName, MessageOnPage } from '../../src/protocol.js'
import { Zone } from '../shell/zone.js'
import { Avatar } from '../ui/avatar.js'
import { Icon } from '../ui/icon.js'
import { when } from '../ui/when.js'
import { FileChip } from './file-chip.js'
import { MessageBody } from './message-body.js'
import { MessageTools } from './message-tools.js'

interface MessageProps {
  readonly client: ClientName
  readonly message: MessageOnPage
}

/** One line of a conversation. */
export const Message = memo(function Message({ client, message }: MessageProps) {
  const zone = useContext(Zone)
  const { from, at, files, onlyYou, edited } = message
  return (
    <li className="message" data-you={from.isYou} data-bot={from.isBot} data-only-you={onlyYou}>
      {onlyYou && (
        <p className="only-you">
          <Icon name="eye" /> Only visible to you
        </p>
      )}
      <Avatar name={from.name} isBot={from.isBot} />
      <div className="message-main">
        <p className="message-head">
          <strong>{from.name}</strong>
          {from.isBot && <span className="badge">App</span>}
          <time dateTime={at}>{when(at, zone, 'time')}</time>
          {edited && <span className="edited">(edited)</span>}
        </p>
        <div className="message-body">
          <MessageBody client={client} message={message} />
          {files.map((file) => (
            <FileChip key={file.key ?? file.name} message={message.id} file={file} />
          ))}
        </div>
      </div>
      {!from.isBot && <MessageTools client={client} message={message} />}
    </li>
  )
})
