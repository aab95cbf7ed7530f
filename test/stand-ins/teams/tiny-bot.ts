import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TokenIssuer } from '@privacy-desk/stand-ins/teams/token-issuer-types.js'
import {
  type ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder'

type Credentials = Awaited<
  ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>
>

class GivenToken extends ConfigurationServiceClientCredentialFactory {
  constructor(
    appId: string,
    private readonly token: string,
  ) {
    super({ MicrosoftAppId: appId, MicrosoftAppPassword: 'not-used' })
  }

  override async createCredentials(): Promise<Credentials> {
    const authorization = `Bearer ${this.token}`
    return {
      signRequest: async (request) => {
        request.headers.set('authorization', authorization)
        return request
      },
    }
  }
}

function adapt(response: ServerResponse) {
  return {
    header: (name: string, value: string) => response.setHeader(name, value),
    status: (code: number) => {
      response.statusCode = code
    },
    send: (body: unknown) => response.write(typeof body === 'string' ? body : JSON.stringify(body)),
    end: () => response.end(),
    get socket() {
      return response.socket
    },
  }
}

/** The smallest bot that answers over HTTP, with authentication on. */
export async function startTinyBot(
  bot: ActivityHandler,
  issuer: TokenIssuer,
  appId: string,
  token = issuer.outboundToken,
) {
  const settings = { ...issuer.settings, MicrosoftAppId: appId }
  const factory = new GivenToken(appId, token)
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, factory))
  const errors: unknown[] = []
  adapter.onTurnError = async (_, error) => void errors.push(error)
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const body = JSON.parse(Buffer.concat(chunks).toString())
    const { headers, method } = request
    try {
      await adapter.process(
        { body, headers, method: method ?? 'POST' },
        adapt(response),
        (context) => bot.run(context),
      )
    } catch {
      if (!response.writableEnded) response.writeHead(500).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    adapter,
    errors,
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
