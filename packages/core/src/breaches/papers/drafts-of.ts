import { type LetterKind, regimesOf } from '../../letters/catalogue.js'
import type { LetterLibrary } from '../../letters/library.js'
import type { Breach } from '../breach.js'
import { mustTellIndividuals } from '../told.js'
import { authoritiesToTell } from './authorities-to-tell.js'
import { type DraftChoice, noticeChannels } from './draft-choice.js'

/**
 * The drafts that a breach calls for, in the order in which they are needed. A processor tells its
 * controllers and nobody else (GDPR art. 33(2)); the law must be one that letters are written under.
 * @param place where the organisation is
 */
export function draftsOf(
  breach: Breach,
  library: Pick<LetterLibrary, 'kinds'>,
  place: string,
): readonly DraftChoice[] {
  const { role, regime, also, controllers, scope } = breach
  if (role === 'processor') {
    return [
      ...controllers.map((controller) => ({ draft: 'controller', controller }) as const),
      holding,
    ]
  }
  const told = breach.notices.map((notice) => ({ regime: notice.regime, place: notice.authority }))
  const countries = scope?.countries ?? {}
  const authorities = authoritiesToTell({ place, regime, also, countries, told })
  return [
    ...authorities
      .filter((one) => isWritten(library.kinds.get('breach-authority'), one.regime))
      .map((one) => ({ draft: 'authority', ...one }) as const),
    ...[regime, ...also]
      .filter((law) => isWritten(library.kinds.get('breach-individuals'), law))
      .flatMap((law) =>
        channelsFor(breach).map(
          (channel) => ({ draft: 'individuals', regime: law, channel }) as const,
        ),
      ),
    holding,
  ]
}

const holding = { draft: 'holding' } as const

/** Where telling each is out of proportion the website comes first. */
function channelsFor(breach: Breach) {
  const publicly =
    mustTellIndividuals(breach) && breach.individuals?.exception === 'disproportionate-effort'
  return publicly ? [...noticeChannels].reverse() : noticeChannels
}

function isWritten(kind: LetterKind | undefined, law: string): boolean {
  return kind !== undefined && regimesOf(kind).some((one) => one === law)
}
