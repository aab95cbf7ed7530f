import type { Json } from '../../json.js'
import type { SlackEmail } from '../slack-person.js'
import type { FileToKeep } from '../slack-stand-in.js'

const withOriginal = (who: { readonly address: string; readonly name: string }): Json => ({
  address: who.address,
  name: who.name,
  original: `${who.name} <${who.address}>`,
})

/** A mail as Slack keeps it: an HTML file with the mail's fields on the file object. */
export function emailFile(email: SlackEmail): FileToKeep {
  const html = email.html ?? `<pre>${email.plainText.replaceAll('<', '&lt;')}</pre>`
  const more: Json = {
    title: email.subject,
    user: 'USLACKBOT',
    mode: 'email',
    filetype: 'email',
    pretty_type: 'Email',
    display_as_bot: true,
    subject: email.subject,
    from: [withOriginal(email.from)],
    // Slack leaves the addresses of recipients blank.
    to: (email.to ?? []).map((to) => ({ ...withOriginal(to), address: '' })),
    cc: [],
    attachments: [],
    plain_text: email.plainText,
    simplified_html: html,
    preview: html.slice(0, 500),
    preview_plain_text: email.plainText.slice(0, 500),
    preview_is_truncated: email.plainText.length > 500,
    original_attachment_count: 0,
    inline_attachment_count: 0,
    headers: {
      date: email.date ?? '',
      in_reply_to: null,
      message_id: email.messageId ?? '',
      reply_to: null,
    },
  }
  const bytes = Buffer.from(html)
  return { name: email.subject, bytes, mimetype: 'text/html', filetype: 'email', more }
}
