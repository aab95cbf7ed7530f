import type { TeamsSettings } from './settings.js'

/**
 * botbuilder's options for authentication, all of them: as soon as one is given, those left out
 * become undefined instead of their defaults.
 */
export function authenticationOptions(settings: TeamsSettings) {
  const { appId, appPassword, tenantId, openIdMetadataUrl, tokenIssuer } = settings
  const login = `https://login.microsoftonline.com/${tenantId ?? 'botframework.com'}`
  return {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: appPassword,
    MicrosoftAppType: tenantId === undefined ? 'MultiTenant' : 'SingleTenant',
    ...(tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }),
    ToChannelFromBotLoginUrl: login,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: tokenIssuer,
    OAuthUrl: 'https://api.botframework.com',
    CallerId: '',
    ToBotFromChannelOpenIdMetadataUrl:
      openIdMetadataUrl ?? 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    ToBotFromEmulatorOpenIdMetadataUrl:
      openIdMetadataUrl ??
      'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
  }
}
