import type { FunctionComponent } from 'react'
import { FillChoices } from './fill-choices.js'
import { FillDate } from './fill-date.js'
import { FillFiles } from './fill-files.js'
import { FillMoment } from './fill-moment.js'
import { FillPerson } from './fill-person.js'
import type { FillProps } from './fill-props.js'
import { FillSelect } from './fill-select.js'
import { FillText } from './fill-text.js'

const controls: Readonly<Record<string, FunctionComponent<FillProps>>> = {
  plain_text_input: FillText,
  email_text_input: FillText,
  url_text_input: FillText,
  number_input: FillText,
  static_select: FillSelect,
  overflow: FillSelect,
  users_select: FillPerson,
  radio_buttons: FillChoices,
  checkboxes: FillChoices,
  multi_static_select: FillChoices,
  datepicker: FillDate,
  timepicker: FillDate,
  datetimepicker: FillMoment,
  file_input: FillFiles,
}

/**
 * The browser's own control for an element that the library only draws: it can be reached by keys
 * and is known to screen readers.
 */
export function Fill(props: FillProps) {
  const Control = controls[String(props.element.type)]
  if (Control === undefined) {
    return <p className="undrawn">The playground cannot show {String(props.element.type)}.</p>
  }
  return <Control {...props} />
}
