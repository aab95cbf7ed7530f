/** Slack's own ids of a delivery, as the desk's inbound ids: the same delivery is taken once. */
export const inboundId = {
  event: (eventId: string) => `slack:event:${eventId}`,
  trigger: (triggerId: string) => `slack:trigger:${triggerId}`,
  /** A view's hash changes whenever it is redrawn, so each submission has its own. */
  view: (viewId: string, hash: string) => `slack:view:${viewId}:${hash}`,
} as const
