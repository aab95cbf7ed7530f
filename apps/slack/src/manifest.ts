import { catalogue, intentNames } from '@privacy-desk/core/intents/catalogue.js'
import type { AppsManifestValidateArguments } from '@slack/web-api'
import { stringify } from 'yaml'
import {
  breachShortcutId,
  endpoint,
  messageShortcutId,
  newRequestShortcutId,
  slashCommand,
} from './names.js'

export type SlackManifest = AppsManifestValidateArguments['manifest']

const placeholder = 'https://privacy-desk.example.org'

const head = `# Written by scripts/slack-manifest.ts from the catalogue of intents; do not edit.
# Create the app at https://api.slack.com/apps with "From a manifest". Put the address under which
# Slack reaches the desk in place of ${placeholder},
# or run it without one: socket_mode_enabled: true and SLACK_MODE=socket.
`

/**
 * The Slack app's manifest: what the desk may do and hear in a workspace.
 * @param baseUrl where Slack reaches the desk, without path
 * @see https://docs.slack.dev/reference/app-manifest
 */
export function slackManifest(baseUrl = placeholder): SlackManifest {
  const url = `${baseUrl}${endpoint}`
  return {
    _metadata: { major_version: 1, minor_version: 1 },
    display_information: {
      name: 'Privacy Desk',
      description:
        'Hand over privacy requests; the desk keeps every legal deadline and explains it.',
      long_description:
        'Somebody asks your organisation to show, correct or delete their personal data? Send the message to the privacy desk from its menu, forward the e-mail to the bot, or type /privacy new. The desk finds out who wrote it, when it arrived and what is asked, opens a ticket, computes the legal deadline and explains every day of it, and reminds the owner before it is too late.',
      background_color: '#1f3a5f',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'privacy-desk', always_online: true },
      shortcuts: [
        {
          name: 'Send to privacy desk',
          type: 'message',
          callback_id: messageShortcutId,
          description: 'Hand this message to the privacy desk as a privacy request',
        },
        {
          name: 'Report a breach',
          type: 'message',
          callback_id: breachShortcutId,
          description: 'Open a breach from this message: the 72 hours run from awareness',
        },
        {
          name: 'New privacy request',
          type: 'global',
          callback_id: newRequestShortcutId,
          description: catalogue.new.hint,
        },
      ],
      slash_commands: [
        {
          command: slashCommand,
          description: 'Hand over privacy requests and work on them',
          usage_hint: `[${typedNames().join(' | ')}]`,
          url,
          should_escape: true,
        },
      ],
    },
    oauth_config: {
      scopes: {
        bot: [
          'app_mentions:read',
          'chat:write',
          'commands',
          'files:read',
          'files:write',
          'groups:history',
          'groups:read',
          'groups:write',
          'im:history',
          'im:read',
          'im:write',
          'pins:write',
          'users:read',
          'users:read.email',
        ],
      },
    },
    settings: {
      event_subscriptions: {
        request_url: url,
        bot_events: [
          'app_home_opened',
          'app_mention',
          'app_uninstalled',
          'message.im',
          'tokens_revoked',
        ],
      },
      interactivity: { is_enabled: true, request_url: url },
      org_deploy_enabled: false,
      socket_mode_enabled: false,
      token_rotation_enabled: false,
    },
  }
}

/** The manifest as the file that is kept in the repository. */
export function slackManifestFile(baseUrl?: string): string {
  return head + stringify(slackManifest(baseUrl), { lineWidth: 0 })
}

function typedNames(): readonly string[] {
  return intentNames.filter((name) => catalogue[name].typed)
}
