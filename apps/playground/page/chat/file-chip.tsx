import { useContext } from 'react'
import type { FileOnPage } from '../../src/protocol.js'
import { Icon } from '../ui/icon.js'
import { ActingContext } from './acting.js'
import { FileOffer } from './file-offer.js'

interface FileChipProps {
  /** The id of the message that it came with. */
  readonly message: string
  readonly file: FileOnPage
}

/** A file that was sent along, to be kept with a click; or one that the bot offers. */
export function FileChip({ message, file }: FileChipProps) {
  const { fileAddress } = useContext(ActingContext)
  const { name, size, key, asks } = file
  const words = (
    <>
      <span className="file-kind">
        <Icon name={name.endsWith('.eml') ? 'mail' : 'file'} />
      </span>
      <span className="file-words">
        <strong>{name}</strong>
        {size > 0 && <small>{readable(size)}</small>}
      </span>
    </>
  )
  if (asks !== undefined) {
    return (
      <FileOffer message={message} about={asks} name={name}>
        {words}
      </FileOffer>
    )
  }
  if (key === undefined) return <span className="file-chip">{words}</span>
  return (
    <a className="file-chip" href={fileAddress(message, key)} download={name}>
      {words}
    </a>
  )
}

function readable(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
