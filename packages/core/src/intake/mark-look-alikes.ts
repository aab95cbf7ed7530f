/** Letters of Cyrillic, Greek and Armenian that nobody can tell from Latin ones. */
const lookAlikes = 'асеорхуіјѕһԁԛԝӏ' + 'АВСЕНІЈКМОРЅТХУԚԜӀ' + 'ονρυιχ' + 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ' + 'օսհցոզ'
const foreign = new RegExp(`[${lookAlikes}]`, 'gu')
const latin = /\p{Script=Latin}/u
/** A word, or an address with all its parts: there a part alone may be meant to deceive. */
const word = /[\p{L}\p{M}\p{N}._%+-]{1,64}@[\p{L}\p{M}\p{N}.-]{1,255}|[\p{L}\p{M}]+/gu
const part = /[\p{L}\p{M}]+/gu

/**
 * Puts a replacement mark for each letter that looks like a Latin one among Latin letters, as in
 * `раypal` with Cyrillic `ра`. Words of one alphabet stay as they are: Cyrillic is no deceit.
 */
export function markLookAlikes(text: string): string {
  if (text.search(foreign) < 0) return text
  return text.replace(word, (found) => (latin.test(found) ? marked(found) : found))
}

/** Only what consists of such letters and Latin ones deceives: `SMS-те` is an honest mixture. */
function marked(found: string): string {
  return found.replace(part, (letters) => {
    const rest = letters.replace(foreign, '')
    const deceives = [...rest].every((letter) => latin.test(letter) || !/\p{L}/u.test(letter))
    return deceives ? letters.replace(foreign, '\ufffd') : letters
  })
}
