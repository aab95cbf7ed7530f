/** Empties a playground that others used before, whose clock stands at its beginning again. */
export async function beginAnew(url: string): Promise<void> {
  const answer = await fetch(`${url}/api/reset`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to: 'empty' }),
  })
  if (!answer.ok) throw new Error(`the playground was not emptied: ${await answer.text()}`)
}
