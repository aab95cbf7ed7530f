import { catalogue, type IntentName } from '../intents/catalogue.js'
import type { Text } from './model.js'
import { code, text } from './spans.js'

/** A command with what follows it, and what it does. */
export function commandText(name: IntentName): Text {
  const { usage, hint } = catalogue[name]
  return [code(`${name} ${usage}`.trim()), text(` ${hint}`)]
}
