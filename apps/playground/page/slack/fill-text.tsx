import { jsonAt } from '@privacy-desk/stand-ins/json-at.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import { aria, type FillProps } from './fill-props.js'

const kinds: Readonly<Record<string, string>> = {
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'number',
}

/** A line or an area of text. */
export function FillText(props: FillProps) {
  const { element, value, onFill, id } = props
  const max = typeof element.max_length === 'number' ? element.max_length : 3000
  const common = {
    id,
    ...aria(props),
    maxLength: max,
    placeholder: textAt(jsonAt(element, 'placeholder'), 'text'),
    value: typeof value === 'string' ? value : '',
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onFill(target.value === '' ? null : target.value),
  }
  if (element.multiline === true) return <textarea className="field" rows={4} {...common} />
  return <input className="field" type={kinds[String(element.type)] ?? 'text'} {...common} />
}
