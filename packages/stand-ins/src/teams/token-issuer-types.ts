import type { TokenKind } from './token-kinds.js'

/** Stands in for login.botframework.com with keys of its own. */
export interface TokenIssuer {
  readonly url: string
  readonly openIdMetadataUrl: string
  /**
   * All keys that `new ConfigurationBotFrameworkAuthentication(settings, factory)` needs;
   * leaving one out makes botbuilder forget the defaults of the others.
   */
  readonly settings: Readonly<Record<string, string>>
  /** What the bot's credentials factory must hand out, and the connector expects. */
  readonly outboundToken: string
  /** @param serviceUrl the claim of a good token: the connector's `serviceUrl` */
  mint(kind: TokenKind, serviceUrl: string): Promise<string>
  close(): Promise<void>
}
