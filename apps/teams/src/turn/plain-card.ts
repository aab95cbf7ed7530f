import type { AdaptiveCard } from '../render/adaptive-card.js'
import { renderCard } from '../render/card.js'

/** A card with one of the app's own phrases, where a form must go and nothing takes its place. */
export const plainCard = (phrase: string): AdaptiveCard =>
  renderCard({ title: phrase, facts: [], paragraphs: [], items: [], actions: [] })
