import { useContext } from 'react'
import { ActingContext } from '../chat/acting.js'
import { base64Of } from '../ui/base64-of.js'
import { Icon } from '../ui/icon.js'
import { useDroppedFiles } from './use-dropped-files.js'

interface DropZoneProps {
  readonly name: string
  readonly onForwarded: () => void
}

/** Forwards mail files that are dropped anywhere on the page, one after the other. */
export function DropZone({ name, onForwarded }: DropZoneProps) {
  const { act } = useContext(ActingContext)
  const forward = async (files: readonly File[]) => {
    if (files.length > 0) onForwarded()
    for (const file of files) {
      await act({ do: 'share-file', name: file.name, base64: await base64Of(file) })
    }
  }
  const over = useDroppedFiles((files) => void forward(files))
  if (!over) return null
  return (
    <div className="drop-zone">
      <p>
        <Icon name="mail" />
        Drop it to forward it as {name}
      </p>
    </div>
  )
}
