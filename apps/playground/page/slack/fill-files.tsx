import { isJson } from '@privacy-desk/stand-ins/is-json.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import { base64Of } from '../ui/base64-of.js'
import { aria, type FillProps } from './fill-props.js'

/** Files from this machine. They are read here and travel with the form. */
export function FillFiles(props: FillProps) {
  const { element, value, onFill, id } = props
  const max = typeof element.max_files === 'number' ? element.max_files : 10
  const names = (Array.isArray(value) ? value : [])
    .filter(isJson)
    .map((file) => textAt(file, 'name'))
  const read = async (files: readonly File[]) => {
    const kept = files
      .slice(0, max)
      .map(async (file) => ({ name: file.name, base64: await base64Of(file) }))
    onFill(await Promise.all(kept))
  }
  return (
    <div>
      <input
        className="field"
        type="file"
        id={id}
        multiple={max > 1}
        {...aria(props)}
        onChange={({ target }) => void read([...(target.files ?? [])])}
      />
      {names.length > 1 && <small className="hint">{names.join(', ')}</small>}
    </div>
  )
}
