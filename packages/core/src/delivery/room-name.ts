/**
 * The name of a breach's channel, `breach-br-2026-0007`: it says nothing of what happened to whom.
 * Slack wants small letters, digits and dashes, at most 80.
 */
export const roomName = (reference: string): string => `breach-${reference.toLowerCase()}`
