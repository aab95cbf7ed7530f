/**
 * What Slack accepts, in UTF-16 units where it counts characters.
 * Source: the Block Kit reference and the method pages of docs.slack.dev.
 */
export const limits = {
  message: {
    blocks: 50,
    /** `chat.update` refuses longer text with `msg_too_long`; new messages are cut at 40,000. */
    text: 4_000,
    /**
     * Text of all blocks together. Slack documents no number and refuses with
     * `msg_blocks_too_long` from about 11,300 characters on (slackapi/bolt-js issues 2509, 2867).
     */
    textOfBlocks: 10_000,
  },
  view: {
    blocks: 100,
    /** A view may have 250 kB as JSON (`view_too_large`). */
    bytes: 240_000,
    /** Far below that even where every character takes three bytes. */
    textOfBlocks: 30_000,
    title: 24,
    button: 24,
    privateMetadata: 3_000,
    callbackId: 255,
  },
  header: 150,
  sectionText: 3_000,
  fieldText: 2_000,
  fieldsPerSection: 10,
  contextText: 2_000,
  actionsPerBlock: 25,
  button: { text: 75, value: 2_000, accessibilityLabel: 75 },
  confirm: { title: 100, text: 300, button: 30 },
  input: { label: 2_000, hint: 2_000, text: 3_000, error: 300 },
  option: { text: 75, description: 75, value: 150, radio: 10, checkboxes: 10, select: 100 },
  id: 255,
  files: 10,
} as const
