import { candidateText } from './candidate-text.js'
import { becauseOfLaw, becauseOfRole, roleLabels, verdictLabels } from './labels.js'
import type { Fact, Span } from './model.js'
import { publicFacts } from './request-facts.js'
import type { CandidateView, Details, RequestView } from './request-view.js'
import { text } from './spans.js'

/** What was read, each item with its reason, until somebody has confirmed it. */
export function readingFacts(view: RequestView): readonly Fact[] {
  const { details } = view
  const facts = publicFacts(view).filter(({ label }) => label !== 'Owner' && label !== 'Our role')
  return [
    ...verdictFact(view),
    ...facts.flatMap((fact) => {
      if (fact.label === 'Requester')
        return [because(fact, whoBecause(details)), ...others(details)]
      if (fact.label === 'Law') return [because(fact, lawBecause(view)), roleFact(view)]
      return [fact]
    }),
  ]
}

function because(fact: Fact, reason: string | undefined): Fact {
  const why: readonly Span[] = reason === undefined ? [] : [text(` (${reason})`)]
  return { ...fact, value: [...fact.value, ...why] }
}

function verdictFact({ request: { reading } }: RequestView): readonly Fact[] {
  if (reading === undefined) return []
  return [{ label: 'Looks like', value: [text(verdictLabels[reading.verdict])] }]
}

function whoBecause(details: Details | undefined): string | undefined {
  const found = details?.candidates.find((one) => isRequester(one, details))
  return found === undefined ? undefined : candidateText(found.because)
}

/** Shown so that the wrong one is noticed at a glance; “Correct it” offers them. */
function others(details: Details | undefined): readonly Fact[] {
  const rest = details?.candidates.filter((one) => !isRequester(one, details)) ?? []
  if (rest.length === 0) return []
  const named = rest.slice(0, mostOthers).map((one) => {
    return `${one.name || one.address} (${candidateText(one.because)})`
  })
  return [{ label: 'Or else', value: [text(named.join('; '))] }]
}

const mostOthers = 3

function isRequester({ name, address }: CandidateView, details: Details): boolean {
  return name === details.requesterName && address === details.requesterAddress
}

/** A law or role that a person entered needs no reason. */
function lawBecause({ request: { reading, regime, read } }: RequestView): string | undefined {
  if (reading === undefined || read.regime !== regime) return undefined
  return becauseOfLaw[reading.regimeBecause]
}

function roleFact({ request, details }: RequestView): Fact {
  const { reading, role, read } = request
  const why = reading === undefined || read.role !== role ? undefined : reading.roleBecause
  const customer = details?.customer ? [text(`: ${details.customer}`)] : []
  const fact = { label: 'Our role', value: [text(roleLabels[role]), ...customer] }
  return because(fact, why === undefined ? undefined : becauseOfRole[why])
}
