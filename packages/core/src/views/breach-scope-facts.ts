import { breachScopeText } from './breach-scope-text.js'
import type { BreachView } from './breach-view.js'
import { countsDiffer } from './counts-differ.js'
import type { Fact } from './model.js'
import { text } from './spans.js'

/** Who is affected; and that the severity was graded for another number, where it was. */
export function breachScopeFacts({ breach }: Pick<BreachView, 'breach'>): readonly Fact[] {
  const { scope } = breach
  const differ = countsDiffer(breach)
  return [
    ...(scope === undefined ? [] : [{ label: 'Affected', value: [text(breachScopeText(scope))] }]),
    ...(differ === undefined ? [] : [{ label: 'Two numbers of people', value: [text(differ)] }]),
  ]
}
