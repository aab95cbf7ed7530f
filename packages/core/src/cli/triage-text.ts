import { markLookAlikes } from '../intake/mark-look-alikes.js'
import { oneLine } from '../intake/one-line.js'
import type { Reading } from '../intake/reading.js'
import { warningText } from '../views/warning-text.js'

/** A reading as lines for people; what the mail says is kept on one line each. */
export function triageText(file: string, reading: Reading): readonly string[] {
  const { requester, receivedOn, receivedBecause, types, regimes, role, customer } = reading
  const who = [requester?.name, requester?.address && `<${requester.address}>`]
  const warnings = [...(reading.needsHuman ? [reading.needsHuman] : []), ...reading.warnings]
  return [
    oneLine(file),
    ...line('Requester', who.filter(Boolean).join(' ') || 'not found'),
    ...line('Subject', reading.subject),
    ...line('Received', `${receivedOn} (${receivedBecause})`),
    ...line('Language', reading.language),
    ...line('Verdict', reading.verdict),
    ...types.flatMap(({ type, confidence, because }) =>
      line('Asks for', `${type} ${confidence.toFixed(2)}${because && ` “${because}”`}`),
    ),
    ...line('Law', regimes.map(({ regime, because }) => `${regime} (${because})`).join(', ')),
    ...line('Role', `${role.is} (${role.because})`),
    ...line('Customer', customer?.name ?? customer?.address ?? ''),
    ...line('Flags', reading.flags.join(', ')),
    ...line('Request', reading.references.join(', ')),
    ...[...new Set(warnings)].flatMap((code) => line('Note', warningText(code))),
  ]
}

function line(label: string, value: string): readonly string[] {
  const text = markLookAlikes(oneLine(value))
  return text === '' ? [] : [`  ${`${label}:`.padEnd(11)}${text}`]
}
