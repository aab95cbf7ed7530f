import { Icon } from '../ui/icon.js'
import { FileWords } from './file-words.js'

interface HeldFileProps {
  readonly file: File
  readonly onRemove: () => void
}

/** A file that goes with what is being written, until it is sent or taken away again. */
export function HeldFile({ file, onRemove }: HeldFileProps) {
  return (
    <p className="held-file" role="status">
      <span className="file-chip">
        <FileWords name={file.name} size={file.size} />
      </span>
      <button
        type="button"
        className="plain-icon"
        aria-label={`Do not send ${file.name}`}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </p>
  )
}
