import { useContext, useEffect, useRef, useState } from 'react'
import { ActingContext } from '../chat/acting.js'
import { base64Of } from '../ui/base64-of.js'
import { Icon } from '../ui/icon.js'

interface DropZoneProps {
  readonly name: string
  readonly onForwarded: () => void
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

/** Takes mail files that are dropped anywhere on the page. */
export function DropZone({ name, onForwarded }: DropZoneProps) {
  const { act } = useContext(ActingContext)
  const [over, setOver] = useState(false)
  const taken = useRef(async (_: readonly File[]) => {})
  useEffect(() => {
    taken.current = async (files) => {
      onForwarded()
      for (const file of files) {
        await act({ do: 'share-file', name: file.name, base64: await base64Of(file) })
      }
    }
  }, [act, onForwarded])
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(event.type === 'dragover')
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      drag(event)
      void taken.current([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
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
