import type { Fields, RuleBook, ThingRule } from '../../shape/rules.js'
import { elementGroups } from './element-groups.js'
import { words } from './rule-words.js'

const { must, string, flag, plain, mrkdwn, text, list, among, any, number, things } = words

const block = (fields: Fields, oneOf?: readonly string[]): ThingRule => ({
  fields: { block_id: string(255), ...fields },
  ...(oneOf ? { oneOf } : {}),
})

const richParts = things(
  'rich_text_section',
  'rich_text_list',
  'rich_text_quote',
  'rich_text_preformatted',
)
const cells = list(things('raw_text', 'raw_number', 'rich_text'), 20, 1)
const column: ThingRule = { fields: { align: among('left', 'center', 'right'), is_wrapped: flag } }
const image = words.things('image')

/** Layout blocks with their limits. */
export const blocks = {
  section: block(
    {
      text: text(3000),
      fields: list(text(2000), 10, 1),
      accessory: things(...elementGroups.inSection),
      expand: flag,
    },
    ['text', 'fields'],
  ),
  header: block({ text: must(plain(150)), level: number(1, 4) }),
  divider: block({}),
  context: block({ elements: must(list(things('plain_text', 'mrkdwn', 'image'), 10, 1)) }),
  actions: block({ elements: must(list(things(...elementGroups.inActions), 25, 1)) }),
  context_actions: block({ elements: must(list(things('feedback_buttons', 'icon_button'), 5, 1)) }),
  input: block({
    label: must(plain(2000)),
    hint: plain(2000),
    optional: flag,
    dispatch_action: flag,
    element: must(things(...elementGroups.inInput)),
  }),
  markdown: block({ text: must(string(12_000, 1)) }),
  rich_text: block({ elements: must(list(richParts)) }),
  rich_text_section: { fields: { elements: must(list(any)) } },
  rich_text_list: {
    fields: {
      elements: must(list(things('rich_text_section'))),
      style: must(among('bullet', 'ordered')),
      indent: number(0, 8),
      offset: number(0),
      border: number(0, 1),
    },
  },
  rich_text_quote: { fields: { elements: must(list(any)), border: number(0, 1) } },
  rich_text_preformatted: {
    fields: { elements: must(list(any)), border: number(0, 1), language: string() },
  },
  alert: block({
    text: must(text(200)),
    level: among('default', 'info', 'warning', 'error', 'success'),
  }),
  card: block(
    {
      hero_image: image,
      icon: image,
      title: mrkdwn(150),
      subtitle: mrkdwn(150),
      body: mrkdwn(200),
      actions: list(things('button'), 3, 1),
    },
    ['hero_image', 'title', 'actions', 'body'],
  ),
  carousel: block({ elements: must(list(things('card'), 10, 1)) }),
  container: block(
    {
      title: plain(150),
      rich_text_title: things('rich_text'),
      subtitle: text(150),
      child_blocks: must(
        list(
          things(
            'actions',
            'context',
            'divider',
            'header',
            'image',
            'input',
            'rich_text',
            'section',
            'table',
            'video',
          ),
          10,
          1,
        ),
      ),
      width: among('narrow', 'standard', 'wide', 'full'),
      icon: image,
      is_collapsible: flag,
      default_collapsed: flag,
      has_header_divider: flag,
    },
    ['title', 'rich_text_title'],
  ),
  table: block({
    rows: must(list(cells, 100, 1)),
    column_settings: list({ is: 'either', of: [{ is: 'shape', shape: column }, any] }, 20),
  }),
  data_table: block({
    rows: must(list(cells, 201, 2)),
    caption: must(string(undefined, 1)),
    page_size: number(1, 100),
    row_header_column_index: number(0, 19),
  }),
  raw_text: { fields: { text: must(string(undefined, 1)) } },
  raw_number: { fields: { value: must(number()), text: must(string(undefined, 1)) } },
  data_visualization: block({
    title: must(string(50, 1)),
    chart: must(things('pie', 'bar', 'line', 'area')),
  }),
  video: block({
    video_url: must(string()),
    thumbnail_url: must(string()),
    alt_text: must(string(2000)),
    title: must(plain(199)),
    title_url: string(),
    author_name: string(49),
    provider_name: string(),
    provider_icon_url: string(),
    description: plain(200),
  }),
  task_card: block({
    task_id: must(string()),
    title: must(string()),
    details: any,
    output: any,
    sources: any,
    status: must(among('pending', 'in_progress', 'complete', 'error')),
  }),
  plan: block({ title: must(string()), tasks: any }),
} satisfies RuleBook
