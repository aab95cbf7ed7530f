import { startPlayground } from './start-playground.js'

const { PLAYGROUND_PORT = '3000', PLAYGROUND_NOW, DESK_DATA = '.data' } = process.env

const playground = await startPlayground({
  port: Number(PLAYGROUND_PORT),
  folder: `${DESK_DATA}/playground`,
  ...(PLAYGROUND_NOW === undefined ? {} : { startAt: PLAYGROUND_NOW }),
})
process.stdout.write(`The playground is at ${playground.url}\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void playground.close().then(() => process.exit(0)))
}
