import { foldText } from './fold-text.js'
import { peopleWords } from './people-words.js'

/** Legal forms as they stand behind a firm's name, in the languages that are read in full. */
const forms =
  'GmbH(?: & Co\\. KG)?|mbH|AG|KG|OHG|UG|SE|e\\. ?V\\.|Ltd|Limited|LLP|LLC|PLC|plc|Inc|Corp|' +
  'S\\.?A\\.?S?\\.?|S\\.?A\\.?R\\.?L\\.?|SARL|S\\.? ?L\\.?U?\\.?|S\\.? ?p\\.? ?A\\.?|S\\.? ?r\\.? ?l\\.?|B\\.? ?V\\.?|' +
  'N\\.? ?V\\.?|Lda|sp\\. z o\\. ?o|Sp\\. z o\\. ?o|s\\. ?r\\. ?o|a\\. ?s|ЕООД|ООД|АД|EOOD|OOD|AB|ApS|A/S|Oy'
const part = "[\\p{Lu}\\d][\\p{L}\\p{N}&'’.-]{0,30}"
const firm = new RegExp(
  `(?<![\\p{L}\\p{N}])(${part}(?:[ \\u00a0]${part}){0,4},?[ \\u00a0](?:${forms}))(?![\\p{L}\\p{N}])`,
  'gu',
)
const mostText = 20_000

/**
 * The organisation that a mail names with its legal form (`Brightbox GmbH`); the last one, as it
 * stands in the signature.
 * @param domains our own: the firm that a mail is written to is none of the writer's
 */
export function organisationName(text: string, domains: readonly string[]): string | null {
  const own = domains.map((domain) => foldText(domain.split('.').at(-2) ?? domain))
  const isOurs = (named: string) => {
    const folded = foldText(named).replace(/[^\p{L}\p{N}]/gu, '')
    return own.some((label) => folded.startsWith(label.replace(/[^\p{L}\p{N}]/gu, '')))
  }
  const found = [...text.slice(-mostText).matchAll(firm)].map(([, named = '']) => ungreeted(named))
  return found.findLast((named) => !isOurs(named)) ?? null
}

/** `Dear Brightbox Ltd` greets Brightbox Ltd. */
function ungreeted(named: string): string {
  const words = named.split(/[ \u00a0]/)
  const first = words.findIndex((word) => !peopleWords.polite.has(foldText(word)))
  return words.slice(Math.max(first, 0)).join(' ')
}
