import type { TeamsSettings } from './settings.js'

/**
 * botbuilder's options for authentication, all of them: as soon as one is given, those left out
 * become undefined instead of their defaults.
 */
export function authenticationOptions(settings: TeamsSettings) {
  const { appId, appPassword, tenantId, openIdMetadataUrl, tokenIssuer } = settings
  const login = tokenIssuer.endsWith('.us') ? 'microsoftonline.us' : 'microsoftonline.com'
  return {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: appPassword,
    MicrosoftAppType: tenantId === undefined ? 'MultiTenant' : 'SingleTenant',
    ...(tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }),
    ToChannelFromBotLoginUrl: `https://login.${login}/${tenantId ?? 'botframework.com'}`,
    // In each cloud the channel has one name, as issuer and as audience.
    ToChannelFromBotOAuthScope: tokenIssuer,
    ToBotFromChannelTokenIssuer: tokenIssuer,
    OAuthUrl: tokenIssuer,
    CallerId: '',
    ToBotFromChannelOpenIdMetadataUrl:
      openIdMetadataUrl ?? 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    ToBotFromEmulatorOpenIdMetadataUrl:
      openIdMetadataUrl ??
      'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
  }
}
