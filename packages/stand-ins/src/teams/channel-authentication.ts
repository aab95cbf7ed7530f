import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder'
import type { TokenIssuer } from './token-issuer-types.js'

type Credentials = Awaited<
  ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>
>

/** Sends the issuer's token instead of asking Microsoft for one, which needs the internet. */
class GivenToken extends ConfigurationServiceClientCredentialFactory {
  constructor(
    appId: string,
    private readonly token: string,
  ) {
    super({ MicrosoftAppId: appId, MicrosoftAppPassword: 'not-used' })
  }

  override async createCredentials(): Promise<Credentials> {
    return {
      signRequest: async (request) => {
        request.headers.set('authorization', `Bearer ${this.token}`)
        return request
      },
    }
  }
}

/**
 * botbuilder's authentication, switched on, with this issuer in the place of Microsoft.
 * @param token what the bot shows to the connector; the issuer's own unless given
 */
export function channelAuthentication(
  issuer: TokenIssuer,
  appId: string,
  token = issuer.outboundToken,
): ConfigurationBotFrameworkAuthentication {
  const settings = { ...issuer.settings, MicrosoftAppId: appId }
  return new ConfigurationBotFrameworkAuthentication(settings, new GivenToken(appId, token))
}
