import type { LetterContext } from '../../letters/letter-context.js'
import { type LetterRegime, letterRegimes } from '../../letters/letter-regime.js'
import type { LetterOrder } from '../../letters/order.js'
import type { NoticePart } from '../../letters/schema/phrase-file.js'
import { localeOf } from '../../letters/speech/locale-of.js'
import { changedSince } from './changed-since.js'
import { delayOf } from './delay-of.js'
import type { DraftChoice } from './draft-choice.js'
import type { DraftWorld } from './draft-world.js'
import { type NoticeFacts, noticeFacts } from './notice-facts.js'
import { type NoticeSpeech, noticeTexts } from './notice-texts.js'
import { recipientOf } from './recipient-of.js'
import { factsOfLastNotice } from './since-last-notice.js'
import { toFollow } from './to-follow.js'

type Choice<Name extends DraftChoice['draft']> = Extract<DraftChoice, { draft: Name }>

/**
 * Orders a letter from what is known of a breach; what is not known is marked in it.
 * @param language one that the library has phrases for
 * @throws RangeError for a law without letters, or an authority that is not known
 */
export function draftOrder(world: DraftWorld, choice: DraftChoice, language: string): LetterOrder {
  const regime = regimeOf(world, choice)
  const context = contextOf(world, regime, language)
  const speech = speechOf(world, regime, language)
  const facts = noticeFacts(world.breach, world.texts)
  switch (choice.draft) {
    case 'authority':
      return order('breach-authority', authorityData(world, choice, facts, speech, language))
    case 'controller':
      return order('breach-processor', controllerData(world, choice, facts, speech))
    case 'individuals':
      return {
        ...order('breach-individuals', publicData(facts, speech)),
        publicly: choice.channel !== 'e-mail',
      }
    case 'holding':
      return order('breach-holding', holdingData(facts, speech))
  }
  function order(kind: string, data: unknown): LetterOrder {
    return { parts: [{ kind, data }], language, context }
  }
}

function authorityData(
  world: DraftWorld,
  choice: Choice<'authority'>,
  facts: NoticeFacts,
  speech: NoticeSpeech,
  language: string,
) {
  const { isLate, reasons } = delayOf(world, choice.regime, facts)
  const missing = toFollow(facts)
  const unexplained: readonly NoticePart[] = isLate && reasons.length === 0 ? ['delay'] : []
  return {
    ...noticeData(world, choice, facts, speech, [...missing, ...unexplained]),
    recipient: recipientOf(world.house, choice, language),
    ...receiptOf(world, choice),
    delay: unexplained.length > 0 ? [speech.phrases.breach.toFollow] : reasons,
    informed: facts.informed,
  }
}

/** The number that the authority gave last: a further notice belongs to its case. */
function receiptOf({ breach, texts }: DraftWorld, { place }: Choice<'authority'>) {
  const given = breach.notices.findLast(
    ({ authority, receipt }) => authority === place && receipt !== undefined,
  )?.receipt
  const receipt = given === undefined ? undefined : texts.get(given)
  return receipt === undefined ? {} : { receipt }
}

function controllerData(
  world: DraftWorld,
  choice: Choice<'controller'>,
  facts: NoticeFacts,
  speech: NoticeSpeech,
) {
  const contract = world.contracts.find(({ id }) => id === choice.controller)
  return {
    ...noticeData(world, choice, facts, speech, toFollow(facts)),
    recipient: contract?.controller ?? choice.controller,
  }
}

/** What authorities and controllers are told alike. */
function noticeData(
  world: DraftWorld,
  choice: DraftChoice,
  facts: NoticeFacts,
  speech: NoticeSpeech,
  missing: readonly NoticePart[],
) {
  const before = factsOfLastNotice(world, choice)
  const { dpo, organisation } = world.house
  return {
    ...noticeTexts(facts, speech),
    phase: missing.length === 0 ? 'complete' : before === null ? 'initial' : 'follow-up',
    awareAt: world.breach.awareAt,
    contact: dpo === null ? `${world.lead}, ${organisation.email}` : `${dpo.name}, ${dpo.email}`,
    missing: missing.map((part) => speech.phrases.breach.parts[part]),
    changed: before === null ? [] : changedSince(before, facts, speech),
  }
}

/** In plain words; the room's own description may name people and stays inside. */
function publicData(facts: NoticeFacts, { phrases }: NoticeSpeech) {
  const orMark = (lines: readonly string[]) =>
    lines.length === 0 ? [phrases.breach.toFollow] : lines
  return {
    happened: orMark(facts.plain),
    data: orMark(facts.dataKinds),
    consequences: orMark(facts.consequences),
    measures: orMark(facts.measures),
    advice: orMark(facts.advice),
  }
}

function holdingData(facts: NoticeFacts, speech: NoticeSpeech) {
  const { happened, measures } = publicData(facts, speech)
  return { happened, measures, advice: facts.advice }
}

function regimeOf({ breach }: DraftWorld, choice: DraftChoice): LetterRegime {
  const wanted = 'regime' in choice ? choice.regime : breach.regime
  const found = letterRegimes.find((one) => one === wanted)
  // What is said to a controller or the public hangs on no law's own wording.
  if (found === undefined && 'regime' in choice) throw new RangeError(`no letters under ${wanted}`)
  return found === 'us-ca-breach' && choice.draft === 'controller' ? 'gdpr' : (found ?? 'gdpr')
}

function contextOf(world: DraftWorld, regime: LetterRegime, language: string): LetterContext {
  const { breach, house, lead } = world
  const { organisation, dpo, promises, zone } = house
  return {
    regime,
    zone,
    organisation,
    dpo,
    promises,
    authority: house.authority(regime, language),
    sender: { name: dpo?.name ?? lead },
    person: { name: null },
    reference: breach.reference,
    receivedOn: null,
  }
}

function speechOf({ library, house }: DraftWorld, regime: LetterRegime, language: string) {
  const phrases = library.phrases.get(language)
  if (phrases === undefined) throw new RangeError(`no letters in ${language}`)
  return { phrases, locale: localeOf(language, regime), zone: house.zone }
}
