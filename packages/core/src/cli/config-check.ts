import { chooseApps } from '../config/choose-apps.js'
import { deskNotes } from '../config/desk-notes.js'
import { environment } from '../config/environment.js'
import { readConfig } from '../config/read-config.js'
import { readDeskFile } from '../config/read-desk-file.js'
import { readLetterLibrary } from '../letters/library.js'
import { readCatalogue } from '../regimes/catalogue.js'
import { DataFileError } from '../regimes/data-file-error.js'
import { makeLaw } from '../runtime/make-law.js'
import type { RunCommand } from './command.js'
import { ownLetters } from './own-letters.js'

const noPlatform =
  'neither Slack nor Teams is set up in the environment (.env), so npm start opens the playground; docs/slack.md and docs/teams.md tell how'

/** Says everything that is wrong with `desk.yaml` and the environment, without starting anything. */
export const configCheck: RunCommand = async (_args, { env, stdout, stderr }) => {
  const path = environment.shape.DESK_CONFIG.parse(env.DESK_CONFIG)
  const config = readConfig(env, await readDeskFile(path))
  const problems = config.ok
    ? [...lawProblems(config.value), ...(await letterProblems(path, config.value))]
    : config.problems
  for (const problem of problems) stderr(problem)
  if (problems.length > 0) return 1
  if (config.ok) for (const note of deskNotes(config.value.desk)) stdout(`note: ${note}`)
  if (chooseApps(env).desk.length === 0) stdout(`note: ${noPlatform}`)
  stdout(`${path} and the environment are in order`)
  return 0
}

function lawProblems({ desk }: Parameters<typeof lawOf>[0]): readonly string[] {
  try {
    lawOf({ desk })
    return []
  } catch (error) {
    if (error instanceof DataFileError) return error.faults.map((fault) => `desk.yaml ${fault}`)
    return [
      `desk.yaml organisation: ${error instanceof Error ? error.message : 'unknown law or place'}`,
    ]
  }
}

/** What keeps the organisation's own letters from being used; `letters lint` tells the rest. */
async function letterProblems(
  path: string,
  { desk: { letters } }: Parameters<typeof lawOf>[0],
): Promise<readonly string[]> {
  if (letters?.folder === undefined) return []
  try {
    const { problems } = readLetterLibrary(await ownLetters(path, letters.folder))
    return problems.map(({ path: file, problem }) => `${letters.folder}/${file}: ${problem}`)
  } catch (error) {
    return [error instanceof Error ? error.message : 'desk.yaml letters.folder: cannot be read']
  }
}

function lawOf({ desk }: { readonly desk: Parameters<typeof makeLaw>[1] }) {
  return makeLaw(readCatalogue({ regimes: desk.regimes }), desk)
}
