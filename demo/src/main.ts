import { playJourney, type Story } from './journey.js'
import { Narrator } from './narrator.js'
import { openDemo } from './open-demo.js'
import type { SideStart } from './sides/side.js'
import { slackSide } from './sides/slack-side.js'
import { teamsSide } from './sides/teams-side.js'
import { access, erasure } from './stories.js'

const say = new Narrator((line) => process.stdout.write(`${line}\n`))

await play('Slack: a customer wants to be forgotten', slackSide, erasure, '2026-03-06T08:30:00Z')
await play('Microsoft Teams: eine Auskunft, in German', teamsSide, access, '2026-03-16T08:30:00Z')

const { failures } = say
say.chapter(failures === 0 ? 'Everything held.' : `${failures} steps did not hold.`)
process.exitCode = failures === 0 ? 0 : 1

async function play(title: string, side: SideStart, story: Story, start: string): Promise<void> {
  say.chapter(title)
  const demo = await openDemo(side, start)
  try {
    await playJourney(demo, story, say)
  } finally {
    await demo.close()
  }
}
