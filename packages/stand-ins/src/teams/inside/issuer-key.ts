import { exportJWK, generateKeyPair, type JWK } from 'jose'

export interface IssuerKey {
  readonly kid: string
  readonly privateKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey']
  /** The public half, as published. */
  readonly jwk: JWK
}

/** A new RSA key. */
export async function makeIssuerKey(kid: string): Promise<IssuerKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  const jwk = await exportJWK(publicKey)
  return { kid, privateKey, jwk: { ...jwk, kid, use: 'sig', alg: 'RS256' } }
}
