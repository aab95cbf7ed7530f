/** The id of a person's chat with the bot; opaque and stable, as in Teams. */
export function personalChat(user: string): string {
  return `a:chat-${Buffer.from(user).toString('base64url')}`
}
