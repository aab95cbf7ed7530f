import { SignJWT } from 'jose'
import { jsonAnswer } from '../http/json-answer.js'
import { startLoopbackServer } from '../http/loopback-server.js'
import { type IssuerKey, makeIssuerKey } from './inside/issuer-key.js'
import type { TokenIssuer } from './token-issuer-types.js'
import type { TokenKind } from './token-kinds.js'

const issuer = 'https://api.botframework.com'

interface Keys {
  readonly good: IssuerKey
  readonly unendorsed: IssuerKey
  /** Never published. */
  readonly foreign: IssuerKey
}

interface Claims {
  readonly iss: string
  readonly aud: string
  readonly serviceurl?: string
}

interface Choice {
  readonly key: IssuerKey
  /** The key id the token names. */
  readonly kid: string
  readonly payload: Claims
  /** Seconds from now. */
  readonly from: number
  readonly until: number
}

function honest(keys: Keys, appId: string, serviceUrl: string): Choice {
  const payload = { iss: issuer, aud: appId, serviceurl: serviceUrl }
  return { key: keys.good, kid: keys.good.kid, payload, from: -60, until: 3_600 }
}

/** One thing is changed in a good token for each kind of bad one. */
function choose(kind: TokenKind, good: Choice, keys: Keys): Choice {
  const { iss, aud } = good.payload
  switch (kind) {
    case 'expired':
      return { ...good, from: -7_200, until: -3_600 }
    case 'not-yet-valid':
      return { ...good, from: 3_600, until: 7_200 }
    case 'wrong-audience':
      return { ...good, payload: { ...good.payload, aud: '00000000-0000-0000-0000-00000000dead' } }
    case 'wrong-issuer':
      return { ...good, payload: { ...good.payload, iss: 'https://issuer.example.org' } }
    case 'wrong-signature':
      return { ...good, key: keys.foreign }
    case 'unknown-key':
      return { ...good, key: keys.foreign, kid: keys.foreign.kid }
    case 'unendorsed-key':
      return { ...good, key: keys.unendorsed, kid: keys.unendorsed.kid }
    case 'missing-serviceurl':
      return { ...good, payload: { iss, aud } }
    case 'other-serviceurl':
      return { ...good, payload: { ...good.payload, serviceurl: 'https://elsewhere.example.org/' } }
    default:
      return good
  }
}

function signToken({ key, kid, payload, from, until }: Choice): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT({ ...payload })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .setNotBefore(now + from)
    .setIssuedAt(now + from)
    .setExpirationTime(now + until)
    .sign(key.privateKey)
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

function unsigned({ payload, kid, until }: Choice): string {
  const exp = Math.floor(Date.now() / 1000) + until
  return `${part({ alg: 'none', typ: 'JWT', kid })}.${part({ ...payload, exp })}.`
}

function settingsFor(url: string): Readonly<Record<string, string>> {
  return {
    ToChannelFromBotLoginUrl: `${url}/login`,
    ToChannelFromBotOAuthScope: issuer,
    ToBotFromChannelTokenIssuer: issuer,
    OAuthUrl: `${url}/oauth`,
    CallerId: '',
    ToBotFromChannelOpenIdMetadataUrl: `${url}/openid`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${url}/openid`,
  }
}

/**
 * Starts an issuer of Bot Framework tokens with keys of its own. botbuilder keeps published keys
 * for a day per URL, so every test that needs other keys starts an issuer of its own.
 * @param options.appId the audience of good tokens
 */
export async function startTokenIssuer(options: {
  readonly appId: string
  readonly port?: number
}): Promise<TokenIssuer> {
  const [good, unendorsed, foreign] = await Promise.all([
    makeIssuerKey('good'),
    makeIssuerKey('unendorsed'),
    makeIssuerKey('foreign'),
  ])
  const keys: Keys = { good, unendorsed, foreign }
  const published = [
    { ...keys.good.jwk, endorsements: ['msteams'] },
    { ...keys.unendorsed.jwk, endorsements: ['webchat'] },
  ]
  const server = await startLoopbackServer(async ({ url }) => {
    if (url.pathname === '/keys') return jsonAnswer(200, { keys: published })
    if (url.pathname !== '/openid') return jsonAnswer(404, {})
    const jwks_uri = `${server.url}/keys`
    return jsonAnswer(200, { issuer, jwks_uri, id_token_signing_alg_values_supported: ['RS256'] })
  }, options.port)
  return {
    url: server.url,
    openIdMetadataUrl: `${server.url}/openid`,
    settings: settingsFor(server.url),
    outboundToken: 'stand-in-outbound-token',
    close: server.close,
    async mint(kind, serviceUrl) {
      const choice = choose(kind, honest(keys, options.appId, serviceUrl), keys)
      if (kind === 'garbage') return 'this-is-no-token'
      return kind === 'unsigned' ? unsigned(choice) : signToken(choice)
    },
  }
}
