import type { Fields, RuleBook, ThingRule } from '../../shape/rules.js'
import { compositions } from './compositions.js'
import { words } from './rule-words.js'

const { must, string, flag, plain, list, among, any, number, like } = words
const { confirm, plainOption, richOption, overflowOption, optionGroup } = compositions

const actionable = { action_id: string(255, 1) }
const focus = { focus_on_load: flag }
const placeholder = { placeholder: plain(150) }
const typed = { ...actionable, ...focus, ...placeholder, dispatch_action_config: any }
const picked = { ...actionable, ...focus, confirm }
const select = { ...picked, ...placeholder }
const several = { ...select, max_selected_items: number(1, 100) }
const button = { text: must(plain(75)), accessibility_label: string(75), ...actionable, confirm }
const date = like(/^\d{4}-\d{2}-\d{2}$/)

const fixed: Fields = {
  options: list(plainOption, 100, 1),
  option_groups: list(optionGroup, 100, 1),
}
const channels: Fields = {
  default_to_current_conversation: flag,
  filter: any,
  response_url_enabled: flag,
}
const thing = (fields: Fields): ThingRule => ({ fields })

/** Interactive elements with their limits. */
export const elements = {
  button: thing({
    ...button,
    value: string(2000),
    url: string(3000),
    style: among('primary', 'danger'),
  }),
  workflow_button: thing({ ...button, workflow: must(any), style: among('primary', 'danger') }),
  icon_button: thing({
    ...button,
    icon: must(among('trash')),
    value: string(2000),
    visible_to_user_ids: any,
  }),
  feedback_buttons: thing({
    ...actionable,
    positive_button: must(any),
    negative_button: must(any),
  }),
  image: {
    // The block of this name has an id and a title besides.
    fields: {
      alt_text: must(string(2000, 1)),
      image_url: string(3000),
      slack_file: any,
      block_id: string(255),
      title: plain(2000),
    },
    oneOf: ['image_url', 'slack_file'],
  },
  overflow: thing({ ...actionable, options: must(list(overflowOption, 5, 1)), confirm }),
  checkboxes: thing({
    ...picked,
    options: must(list(richOption, 10, 1)),
    initial_options: list(richOption, 10, 1),
  }),
  radio_buttons: thing({
    ...picked,
    options: must(list(richOption, 10, 1)),
    initial_option: richOption,
  }),
  static_select: {
    fields: { ...select, ...fixed, initial_option: plainOption },
    oneOf: ['options', 'option_groups'],
  },
  multi_static_select: {
    fields: { ...several, ...fixed, initial_options: list(plainOption, 100, 1) },
    oneOf: ['options', 'option_groups'],
  },
  external_select: thing({ ...select, initial_option: plainOption, min_query_length: number(0) }),
  multi_external_select: thing({
    ...several,
    initial_options: list(plainOption, 100),
    min_query_length: number(0),
  }),
  users_select: thing({ ...select, initial_user: string() }),
  multi_users_select: thing({ ...several, initial_users: list(string()) }),
  conversations_select: thing({ ...select, ...channels, initial_conversation: string() }),
  multi_conversations_select: thing({
    ...several,
    ...channels,
    initial_conversations: list(string()),
  }),
  channels_select: thing({ ...select, initial_channel: string(), response_url_enabled: flag }),
  multi_channels_select: thing({ ...several, initial_channels: list(string()) }),
  datepicker: thing({ ...select, initial_date: date }),
  timepicker: thing({
    ...select,
    initial_time: like(/^([01]\d|2[0-3]):[0-5]\d$/),
    timezone: string(),
  }),
  datetimepicker: thing({ ...picked, initial_date_time: number(1_000_000_000, 9_999_999_999) }),
  plain_text_input: thing({
    ...typed,
    initial_value: string(3000),
    multiline: flag,
    min_length: number(0, 3000),
    max_length: number(1, 3000),
  }),
  email_text_input: thing({ ...typed, initial_value: string(3000) }),
  url_text_input: thing({ ...typed, initial_value: string(3000) }),
  number_input: thing({
    ...typed,
    is_decimal_allowed: must(flag),
    initial_value: string(),
    min_value: string(),
    max_value: string(),
  }),
  rich_text_input: thing({
    ...typed,
    initial_value: any,
    min_lines: number(1, 100),
    max_lines: number(1, 100),
  }),
  file_input: thing({
    ...actionable,
    filetypes: list(string(), undefined, 1),
    max_files: number(1, 10),
  }),
} satisfies RuleBook
