/** The slash command. */
export const slashCommand = '/privacy'

/** Callback id of “Send to privacy desk” in a message's menu. */
export const messageShortcutId = 'send_to_privacy_desk'

/** Callback id of “Report a breach” in a message's menu. */
export const breachShortcutId = 'report_a_breach'

/** Callback id of the global shortcut that opens the modal for a new request. */
export const newRequestShortcutId = 'new_privacy_request'

/** Where Slack delivers events, commands and interactions. */
export const endpoint = '/slack/events'
