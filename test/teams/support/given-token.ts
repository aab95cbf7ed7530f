import type { TokenIssuer } from '@privacy-desk/stand-ins/teams/token-issuer-types.js'
import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder'

type Credentials = Awaited<
  ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>
>

/** Hands out one token instead of asking Microsoft for it. */
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

/** botbuilder with the stand-in's keys: everything is checked, nothing leaves the machine. */
export function standInAuthentication(issuer: TokenIssuer, appId: string) {
  return new ConfigurationBotFrameworkAuthentication(
    { ...issuer.settings, MicrosoftAppId: appId },
    new GivenToken(appId, issuer.outboundToken),
  )
}
