import { checkMessage } from '@privacy-desk/stand-ins/slack/block-kit/check-message.js'
import { checkView } from '@privacy-desk/stand-ins/slack/block-kit/check-view.js'
import { describe, expect, it } from 'vitest'

const x = (length: number) => 'x'.repeat(length)
const times = <T>(count: number, make: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i))
const plain = (length: number) => ({ type: 'plain_text', text: x(length) })
const mrkdwn = (length: number) => ({ type: 'mrkdwn', text: x(length) })
const button = (more: object = {}) => ({ type: 'button', text: plain(1), ...more })
const actions = (...elements: object[]) => ({ type: 'actions', elements })
const section = (more: object = {}) => ({ type: 'section', text: mrkdwn(1), ...more })
const option = (more: object = {}) => ({ text: plain(1), value: 'v', ...more })
const select = (more: object) => actions({ type: 'static_select', placeholder: plain(1), ...more })
const options = (count: number) => times(count, (i) => option({ value: `${i}` }))
const input = (more: object = {}) => ({
  type: 'input',
  label: plain(1),
  element: { type: 'plain_text_input' },
  ...more,
})
const cell = { type: 'raw_text', text: 'c' }
const table = (rows: number, columns: number) => ({
  type: 'table',
  rows: times(rows, () => times(columns, () => cell)),
})
const dataTable = (more: object) => ({
  type: 'data_table',
  caption: 'c',
  rows: times(2, () => [cell]),
  ...more,
})
const pie = (segments: number, title = 1, label = 1) => ({
  type: 'data_visualization',
  title: x(title),
  chart: { type: 'pie', segments: times(segments, () => ({ label: x(label), value: 1 })) },
})

const message = (...blocks: object[]) => checkMessage({ text: 'x', blocks })

/** Each limit: the block at the limit, and just beyond it. */
const limits: [string, object[], object[]][] = [
  ['50 blocks', times(50, () => section()), times(51, () => section())],
  ['section text 3,000', [section({ text: mrkdwn(3000) })], [section({ text: mrkdwn(3001) })]],
  ['text of at least 1', [section({ text: mrkdwn(1) })], [section({ text: mrkdwn(0) })]],
  ['field text 2,000', [section({ fields: [plain(2000)] })], [section({ fields: [plain(2001)] })]],
  [
    '10 fields',
    [section({ fields: times(10, () => plain(1)) })],
    [section({ fields: times(11, () => plain(1)) })],
  ],
  ['header 150', [{ type: 'header', text: plain(150) }], [{ type: 'header', text: plain(151) }]],
  ['input label 2,000', [input({ label: plain(2000) })], [input({ label: plain(2001) })]],
  ['input hint 2,000', [input({ hint: plain(2000) })], [input({ hint: plain(2001) })]],
  [
    'placeholder 150',
    [select({ placeholder: plain(150), options: options(1) })],
    [select({ placeholder: plain(151), options: options(1) })],
  ],
  [
    'button text 75',
    [actions(button({ text: plain(75) }))],
    [actions(button({ text: plain(76) }))],
  ],
  [
    'button value 2,000',
    [actions(button({ value: x(2000) }))],
    [actions(button({ value: x(2001) }))],
  ],
  ['button url 3,000', [actions(button({ url: x(3000) }))], [actions(button({ url: x(3001) }))]],
  ['25 elements', [actions(...times(25, () => button()))], [actions(...times(26, () => button()))]],
  [
    '10 context elements',
    [{ type: 'context', elements: times(10, () => mrkdwn(1)) }],
    [{ type: 'context', elements: times(11, () => mrkdwn(1)) }],
  ],
  [
    'option text 75',
    [select({ options: [option({ text: plain(75) })] })],
    [select({ options: [option({ text: plain(76) })] })],
  ],
  [
    'option value 150',
    [select({ options: [option({ value: x(150) })] })],
    [select({ options: [option({ value: x(151) })] })],
  ],
  [
    'option description 75',
    [select({ options: [option({ description: plain(75) })] })],
    [select({ options: [option({ description: plain(76) })] })],
  ],
  ['100 options', [select({ options: options(100) })], [select({ options: options(101) })]],
  [
    '100 option groups',
    [select({ option_groups: times(100, () => ({ label: plain(1), options: options(1) })) })],
    [select({ option_groups: times(101, () => ({ label: plain(1), options: options(1) })) })],
  ],
  [
    '10 checkboxes',
    [actions({ type: 'checkboxes', options: options(10) })],
    [actions({ type: 'checkboxes', options: options(11) })],
  ],
  [
    '10 radio buttons',
    [actions({ type: 'radio_buttons', options: options(10) })],
    [actions({ type: 'radio_buttons', options: options(11) })],
  ],
  [
    '5 overflow options',
    [actions({ type: 'overflow', options: options(5) })],
    [actions({ type: 'overflow', options: options(6) })],
  ],
  [
    'action_id 255',
    [actions(button({ action_id: x(255) }))],
    [actions(button({ action_id: x(256) }))],
  ],
  ['block_id 255', [section({ block_id: x(255) })], [section({ block_id: x(256) })]],
  [
    'unique block_id',
    [section({ block_id: 'a' }), section({ block_id: 'b' })],
    [section({ block_id: 'a' }), section({ block_id: 'a' })],
  ],
  [
    'unique action_id in a block',
    [actions(button({ action_id: 'a' })), actions(button({ action_id: 'a' }))],
    [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
  ],
  [
    'confirm title 100',
    [
      actions(
        button({
          confirm: { title: plain(100), text: plain(300), confirm: plain(30), deny: plain(30) },
        }),
      ),
    ],
    [actions(button({ confirm: { title: plain(101), text: plain(1) } }))],
  ],
  [
    'confirm text 300',
    [actions(button({ confirm: { text: plain(300) } }))],
    [actions(button({ confirm: { text: plain(301) } }))],
  ],
  [
    'confirm button 30',
    [actions(button({ confirm: { text: plain(1), confirm: plain(30) } }))],
    [actions(button({ confirm: { text: plain(1), confirm: plain(31) } }))],
  ],
  [
    'markdown 12,000 over the message',
    times(2, () => ({ type: 'markdown', text: x(6000) })),
    times(2, () => ({ type: 'markdown', text: x(6001) })),
  ],
  ['table 100 rows', [table(100, 1)], [table(101, 1)]],
  ['table 20 columns', [table(1, 20)], [table(1, 21)]],
  ['one table', [table(1, 1)], [table(1, 1), table(1, 1)]],
  [
    'data_table 201 rows',
    [dataTable({ rows: times(201, () => [cell]) })],
    [dataTable({ rows: times(202, () => [cell]) })],
  ],
  ['data_table of at least 2 rows', [dataTable({})], [dataTable({ rows: [[cell]] })]],
  ['data_table caption', [dataTable({})], [dataTable({ caption: undefined })]],
  [
    'data_table 20,000 characters',
    [dataTable({ rows: times(2, () => [{ type: 'raw_text', text: x(9000) }]) })],
    [dataTable({ rows: times(2, () => [{ type: 'raw_text', text: x(10_000) }]) })],
  ],
  ['chart title 50', [pie(1, 50)], [pie(1, 51)]],
  ['12 segments', [pie(12)], [pie(13)]],
  ['chart label 20', [pie(1, 1, 20)], [pie(1, 1, 21)]],
  ['two charts', times(2, () => pie(1)), times(3, () => pie(1))],
  [
    'card title 150',
    [{ type: 'card', title: mrkdwn(150) }],
    [{ type: 'card', title: mrkdwn(151) }],
  ],
  ['card body 200', [{ type: 'card', body: mrkdwn(200) }], [{ type: 'card', body: mrkdwn(201) }]],
  [
    '3 card buttons',
    [{ type: 'card', actions: times(3, () => button()) }],
    [{ type: 'card', actions: times(4, () => button()) }],
  ],
  [
    '10 cards',
    [{ type: 'carousel', elements: times(10, () => ({ type: 'card', title: mrkdwn(1) })) }],
    [{ type: 'carousel', elements: times(11, () => ({ type: 'card', title: mrkdwn(1) })) }],
  ],
  [
    '10 children of a container',
    [{ type: 'container', title: plain(1), child_blocks: times(10, () => section()) }],
    [{ type: 'container', title: plain(1), child_blocks: times(11, () => section()) }],
  ],
  [
    'preset among the options',
    [select({ options: [option()], initial_option: option() })],
    [select({ options: [option()], initial_option: option({ value: 'w' }) })],
  ],
]

describe('a message', () => {
  it.each(limits)('keeps the limit: %s', (_, at, beyond) => {
    expect(message(...at)).toBeUndefined()
    expect(message(...beyond)).toMatchObject({ error: 'invalid_blocks' })
  })

  it.each<[string, object]>([
    ['an alert', { type: 'alert', text: plain(1) }],
    ['an unknown block', { type: 'banner' }],
    ['an unknown property', section({ colour: 'red' })],
    ['mrkdwn where plain text is asked for', { type: 'header', text: mrkdwn(1) }],
    ['a section without text', { type: 'section' }],
    ['a button without text', actions({ type: 'button' })],
    ['a file input', input({ element: { type: 'file_input' } })],
    ['a date that is none', actions({ type: 'datepicker', initial_date: '2.11.2026' })],
    ['an unknown style', actions(button({ style: 'secondary' }))],
  ])('cannot hold %s', (_, block) => {
    expect(message(block)).toMatchObject({ error: 'invalid_blocks' })
  })

  it('says where the fault is', () => {
    expect(message(section(), actions(...times(26, () => button())))?.details).toEqual([
      'no more than 25 items allowed [json-pointer:/blocks/1/elements]',
    ])
  })

  it('is cut after 40,000 characters, and refused above 4,000 when changed', () => {
    expect(checkMessage({ text: x(40_000) })).toBeUndefined()
    expect(checkMessage({ text: x(40_001) })).toMatchObject({
      error: 'message_truncated',
      mended: true,
    })
    expect(checkMessage({ text: x(4_000) }, true)).toBeUndefined()
    expect(checkMessage({ text: x(4_001) }, true)).toMatchObject({ error: 'msg_too_long' })
  })

  it('needs something to say, whole metadata and readable blocks', () => {
    expect(checkMessage({})).toMatchObject({ error: 'no_text' })
    const metadata = { event_type: 'x' }
    expect(checkMessage({ text: 'x', metadata })).toMatchObject({
      error: 'invalid_metadata_format',
    })
    expect(checkMessage({ text: 'x', blocks: '[{' })).toMatchObject({
      error: 'invalid_blocks_format',
    })
    const attachments = [{ blocks: [{ type: 'alert', text: plain(1) }] }]
    expect(checkMessage({ text: 'x', attachments })).toMatchObject({ error: 'invalid_attachments' })
  })
})

describe('a modal', () => {
  const modal = (more: object = {}) =>
    checkView(
      { type: 'modal', title: plain(1), submit: plain(1), blocks: [section()], ...more },
      'modal',
    )

  it.each<[string, object, object]>([
    ['title 24', { title: plain(24) }, { title: plain(25) }],
    ['submit 24', { submit: plain(24) }, { submit: plain(25) }],
    ['close 24', { close: plain(24) }, { close: plain(25) }],
    ['private_metadata 3,000', { private_metadata: x(3000) }, { private_metadata: x(3001) }],
    ['callback_id 255', { callback_id: x(255) }, { callback_id: x(256) }],
    ['external_id 255', { external_id: x(255) }, { external_id: x(256) }],
    [
      '100 blocks',
      { blocks: times(100, () => section()) },
      { blocks: times(101, () => section()) },
    ],
    ['at least one block', {}, { blocks: [] }],
    ['submit with an input', { blocks: [input()] }, { blocks: [input()], submit: undefined }],
    [
      'alert 200',
      { blocks: [{ type: 'alert', text: plain(200) }] },
      { blocks: [{ type: 'alert', text: plain(201) }] },
    ],
    ['one focus', { blocks: [focused()] }, { blocks: [focused(), focused()] }],
    [
      '10 files',
      { blocks: [input({ element: { type: 'file_input', max_files: 10 } })] },
      { blocks: [input({ element: { type: 'file_input', max_files: 11 } })] },
    ],
    [
      'text input 3,000',
      { blocks: [input({ element: { type: 'plain_text_input', max_length: 3000 } })] },
      { blocks: [input({ element: { type: 'plain_text_input', max_length: 3001 } })] },
    ],
  ])('keeps the limit: %s', (_, at, beyond) => {
    expect(modal(at)).toBeUndefined()
    expect(modal(beyond)).toMatchObject({ error: 'invalid_arguments' })
  })

  function focused() {
    return input({ element: { type: 'plain_text_input', focus_on_load: true } })
  }

  it.each(['table', 'markdown', 'data_visualization', 'carousel'])('cannot hold a %s', (type) => {
    expect(modal({ blocks: [{ type, text: 'x' }] })?.details[0]).toContain(
      `unsupported type: ${type}`,
    )
  })

  it('is too large above 250 kB', () => {
    const blocks = times(90, () => section({ text: mrkdwn(2900) }))
    expect(modal({ blocks })).toMatchObject({ error: 'view_too_large' })
  })
})

describe('a Home tab', () => {
  it('holds tables, but neither alerts nor markdown nor a title', () => {
    const home = (more: object) => checkView({ type: 'home', blocks: [], ...more }, 'home')
    expect(home({ blocks: [table(2, 2)] })).toBeUndefined()
    expect(home({ blocks: [{ type: 'alert', text: plain(1) }] })).toBeDefined()
    expect(home({ blocks: [{ type: 'markdown', text: 'x' }] })).toBeDefined()
    expect(home({ title: plain(1) })).toBeDefined()
  })
})
