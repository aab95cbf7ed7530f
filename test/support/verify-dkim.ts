import { createHash, createVerify, type KeyObject } from 'node:crypto'

/**
 * Verifies a DKIM signature of the kind `rsa-sha256`, `relaxed/relaxed` (RFC 6376, 3.4 and 3.7).
 * @returns the names of the headers that it covers
 * @throws Error saying what does not hold
 */
export function verifyDkim(source: string, key: KeyObject): readonly string[] {
  const end = source.indexOf('\r\n\r\n')
  const headers = source.slice(0, end).split(/\r\n(?![ \t])/)
  const signature = headers.find((line) => /^dkim-signature:/i.test(line)) ?? ''
  const tags = tagsOf(signature)
  if (tags.get('c') !== 'relaxed/relaxed' || tags.get('a') !== 'rsa-sha256') {
    throw new Error('the signature is of another kind')
  }
  const body = createHash('sha256')
    .update(relaxedBody(source.slice(end + 4)))
    .digest('base64')
  if (body !== tags.get('bh')) throw new Error('the body is another one than was signed')
  const covered = (tags.get('h') ?? '').split(':')
  const unsigned = signature.replace(/(;\s*b=)[^;]*/, '$1')
  const signed = [...pick(headers, covered).map((line) => `${line}\r\n`), relaxedHeader(unsigned)]
  const verify = createVerify('sha256').update(signed.join(''))
  if (!verify.verify(key, tags.get('b') ?? '', 'base64')) throw new Error('the signature is wrong')
  return covered
}

function tagsOf(header: string): ReadonlyMap<string, string> {
  const list = header.slice(header.indexOf(':') + 1).split(';')
  return new Map(
    list.map((tag) => {
      const at = tag.indexOf('=')
      return [tag.slice(0, at).trim(), tag.slice(at + 1).replace(/\s/g, '')]
    }),
  )
}

/** Of headers that are there several times the last one counts first. */
function pick(headers: readonly string[], names: readonly string[]): readonly string[] {
  const left = [...headers]
  return names.flatMap((name) => {
    const at = left.findLastIndex((line) => line.toLowerCase().startsWith(`${name}:`))
    return at < 0 ? [] : left.splice(at, 1).map(relaxedHeader)
  })
}

function relaxedHeader(line: string): string {
  const at = line.indexOf(':')
  const value = line
    .slice(at + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
  return `${line.slice(0, at).trim().toLowerCase()}:${value.trim()}`
}

function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
  const text = lines.join('\r\n').replace(/(\r\n)+$/, '')
  return text === '' ? '' : `${text}\r\n`
}
