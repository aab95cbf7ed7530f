interface AvatarProps {
  readonly name: string
  readonly isBot?: boolean
}

const hues = 8

/** A picture of somebody: their initials, or the desk's mark. */
export function Avatar({ name, isBot = false }: AvatarProps) {
  if (isBot) return <img className="avatar" src="./mark.svg" alt="" width="36" height="36" />
  return (
    <span className={`avatar hue-${hueOf(name)}`} aria-hidden="true">
      {initials(name)}
    </span>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  const [first = '?'] = words
  const last = words.length > 1 ? words.at(-1) : undefined
  return `${first.charAt(0)}${last?.charAt(0) ?? ''}`.toUpperCase()
}

/** The same colour for the same name, everywhere and always. */
function hueOf(name: string): number {
  return [...name].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973, 7) % hues
}
