const maxLength = 500
/** Hardly any text holds something of what is changed below. */
const restless =
  /[\p{Cs}\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[^\S ]| {2}/u

/**
 * An untrusted name or subject on one line: no line ends, control or direction characters
 * (a decoded header may hold CR LF, which would start a new header when it is used again).
 */
export function oneLine(text: string): string {
  const start = text.slice(0, maxLength)
  return restless.test(start) ? calmed(start) : start.trim()
}

function calmed(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim()
}
