import { slackClient } from '@privacy-desk/stand-ins/slack/slack-client.js'
import { expect } from 'vitest'
import { eventually } from '../../support/eventually.js'
import { deskYaml, type Ground, masterKey } from './ground.js'
import { type Program, startMs, startProgram } from './program.js'

/** The environment in which the real server serves the ground's people in Slack. */
export function serverEnv({ database, redis, workspace }: Ground): Record<string, string> {
  const { settings } = workspace
  return {
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    REDIS_PREFIX: redis.prefix,
    DESK_CONFIG: deskYaml,
    DESK_MASTER_KEY: masterKey,
    SLACK_BOT_TOKEN: settings.botToken,
    SLACK_SIGNING_SECRET: settings.signingSecret,
    SLACK_API_URL: settings.apiUrl,
    SLACK_PORT: '0',
  }
}

/** Starts `npm start` as a process that works the queues only, by the machine's clock. */
export function startWorkerProcess(ground: Ground): Program {
  const program = startProgram('server', [], { ...serverEnv(ground), ROLES: 'worker' })
  ground.atEnd(() => kill(program))
  return program
}

/** Starts `npm start` as a process that serves Slack and works no queues, and people before it. */
export async function startWebProcess(ground: Ground) {
  const program = startProgram('server', [], { ...serverEnv(ground), ROLES: 'web' })
  ground.atEnd(() => kill(program))
  const botUrl = `http://127.0.0.1:${await portOf(program, 'slack-started')}`
  const { slack, settings } = ground.workspace
  return { program, people: slackClient(slack, { botUrl, signingSecret: settings.signingSecret }) }
}

/** The port in a line of a program's log, once it is there. */
export async function portOf({ stdout, stderr }: Program, message: string): Promise<number> {
  let port = 0
  await eventually(() => {
    const line = stdout()
      .split('\n')
      .find((one) => one.includes(message))
    port = Number(/"port":(\d+)/.exec(line ?? '')?.[1])
    expect(port, stderr()).toBeGreaterThan(0)
  }, startMs)
  return port
}

/** Ends a process as a power cut does. */
export async function kill({ process, ended }: Program): Promise<void> {
  process.kill('SIGKILL')
  await ended
}
