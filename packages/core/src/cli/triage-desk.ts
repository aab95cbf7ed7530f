import type { MailReaderDesk } from '../adapters/mail-process/mail-process.js'
import { deskFile } from '../config/desk-file.js'
import { environment } from '../config/environment.js'
import { readDeskFile } from '../config/read-desk-file.js'

/**
 * What triage must know of the organisation, from `desk.yaml` where there is one that can be read.
 * @param domains own domains that were typed, instead of the file's
 */
export async function triageDesk(
  env: Readonly<Record<string, string | undefined>>,
  domains: readonly string[],
): Promise<MailReaderDesk> {
  const file = await readDeskFile(environment.shape.DESK_CONFIG.parse(env.DESK_CONFIG))
  const parsed = deskFile.safeParse('content' in file ? file.content : null)
  if (!parsed.success) {
    return { domains, zone: 'UTC', defaultLanguage: 'en', defaultRegime: 'gdpr' }
  }
  const { organisation } = parsed.data
  return {
    domains: domains.length > 0 ? domains : organisation.domains,
    zone: organisation.zone,
    defaultLanguage: organisation.language,
    defaultRegime: organisation.regime,
  }
}
