import { Icon } from '../ui/icon.js'

interface FileChipProps {
  readonly name: string
  /** Bytes; 0 where the platform does not tell. */
  readonly size: number
}

/** A file that was sent along. */
export function FileChip({ name, size }: FileChipProps) {
  return (
    <span className="file-chip">
      <span className="file-kind">
        <Icon name={name.endsWith('.eml') ? 'mail' : 'file'} />
      </span>
      <span className="file-words">
        <strong>{name}</strong>
        {size > 0 && <small>{readable(size)}</small>}
      </span>
    </span>
  )
}

function readable(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
