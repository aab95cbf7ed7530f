/** What to do about an error that Slack itself reports. */
export interface PlatformErrorRule {
  readonly retryable: boolean
  /** Slack says that part of the call may have been carried out. */
  readonly ambiguous?: boolean
}

const never: PlatformErrorRule = { retryable: false }
const later: PlatformErrorRule = { retryable: true }
const perhapsDone: PlatformErrorRule = { retryable: true, ambiguous: true }

/**
 * Slack's error codes of `chat.*`, `conversations.*`, `files.*` and `pins.*`. One that is missing here is
 * retried: giving up a reminder is worse than a few vain attempts, and the attempts are limited.
 * @see https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
export const platformErrors: Readonly<Record<string, PlatformErrorRule>> = {
  channel_not_found: never,
  not_in_channel: never,
  is_archived: never,
  is_inactive: never,
  user_not_found: never,
  user_disabled: never,
  user_not_visible: never,
  users_not_found: never,
  cannot_dm_bot: never,
  messages_tab_disabled: never,
  invalid_auth: never,
  not_authed: never,
  account_inactive: never,
  token_revoked: never,
  token_expired: never,
  missing_scope: never,
  no_permission: never,
  not_allowed_token_type: never,
  access_denied: never,
  ekm_access_denied: never,
  enterprise_is_restricted: never,
  org_login_required: never,
  team_access_not_granted: never,
  name_taken: never,
  invalid_name: never,
  invalid_name_specials: never,
  invalid_name_maxlength: never,
  user_is_restricted: never,
  user_is_ultra_restricted: never,
  ura_max_channels: never,
  cant_invite: never,
  cant_invite_self: never,
  cant_kick_self: never,
  org_user_not_in_team: never,
  user_team_not_in_channel: never,
  cannot_invite_to_external: never,
  already_in_channel: never,
  already_pinned: never,
  not_pinnable: never,
  permission_denied: never,
  cant_delete_message: never,
  method_not_supported_for_channel_type: never,
  restricted_action: never,
  restricted_action_read_only_channel: never,
  restricted_action_non_threadable_channel: never,
  restricted_action_thread_locked: never,
  restricted_action_thread_only_channel: never,
  invalid_blocks: never,
  invalid_blocks_format: never,
  invalid_arguments: never,
  invalid_metadata_format: never,
  metadata_too_large: never,
  msg_blocks_too_long: never,
  msg_too_long: never,
  no_text: never,
  message_not_found: never,
  cant_update_message: never,
  edit_window_closed: never,
  file_not_found: never,
  file_deleted: never,
  ratelimited: later,
  rate_limited: later,
  message_limit_exceeded: later,
  team_added_to_org: later,
  service_unavailable: later,
  request_timeout: later,
  fatal_error: perhapsDone,
  internal_error: perhapsDone,
}
