import { Icon } from '../ui/icon.js'

interface FileWordsProps {
  readonly name: string
  /** Bytes; 0 where nobody knows. */
  readonly size: number
}

/** What a file is called and how large it is. */
export function FileWords({ name, size }: FileWordsProps) {
  return (
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
}

function readable(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
