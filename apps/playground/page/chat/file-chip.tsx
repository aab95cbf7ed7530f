import { useContext } from 'react'
import type { FileOnPage } from '../../src/protocol.js'
import { ActingContext } from './acting.js'
import { FileOffer } from './file-offer.js'
import { FileWords } from './file-words.js'

interface FileChipProps {
  /** The id of the message that it came with. */
  readonly message: string
  readonly file: FileOnPage
}

/** A file that was sent along, to be kept with a click; or one that the bot offers. */
export function FileChip({ message, file }: FileChipProps) {
  const { fileAddress } = useContext(ActingContext)
  const { name, size, key, asks } = file
  const words = <FileWords name={name} size={size} />
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
