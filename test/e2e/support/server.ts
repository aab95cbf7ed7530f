import { deskYaml, type Ground, masterKey } from './ground.js'
import { type Program, startProgram } from './program.js'

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

/** Ends a process as a power cut does. */
export async function kill({ process, ended }: Program): Promise<void> {
  process.kill('SIGKILL')
  await ended
}
