const selects = [
  'static_select',
  'external_select',
  'users_select',
  'conversations_select',
  'channels_select',
]
const multiSelects = selects.map((name) => `multi_${name}`)
const choices = [
  'checkboxes',
  'radio_buttons',
  'datepicker',
  'timepicker',
  ...selects,
  ...multiSelects,
]

/** Which elements may stand in which block. */
export const elementGroups = {
  inActions: [
    ...choices,
    'button',
    'overflow',
    'datetimepicker',
    'workflow_button',
    'rich_text_input',
  ],
  inSection: [...choices, 'button', 'image', 'overflow', 'workflow_button'],
  inInput: [
    ...choices,
    'datetimepicker',
    'email_text_input',
    'file_input',
    'number_input',
    'plain_text_input',
    'rich_text_input',
    'url_text_input',
  ],
} as const
