import { type MouseEvent, useContext, useId, useMemo } from 'react'
import { Message, type MessageProps } from 'slack-blocks-to-jsx'
import type { Json } from '../../src/protocol.js'
import { Theme } from '../shell/theme.js'
import type { Control } from './control.js'
import { drawEmoji } from './draw-emoji.js'
import { forLibrary } from './for-library.js'
import { isDrawnBlock } from './is-drawn-block.js'
import { Link } from './link.js'
import { Names } from './names.js'
import { withIds } from './with-ids.js'

const hooks: NonNullable<MessageProps['hooks']> = {
  link: Link,
  emoji: (emoji, parse) => drawEmoji(emoji.name, parse(emoji)),
}

interface DrawnProps {
  readonly blocks: readonly Json[]
  readonly onPress: (control: Control) => void
}

/** Blocks as the library draws them, with buttons that work. */
export function Drawn({ blocks, onPress }: DrawnProps) {
  const id = useId()
  const theme = useContext(Theme)
  const people = useContext(Names)
  const identified = useMemo(
    () => blocks.map((one, at) => withIds(one, `${id}-${at}`)),
    [blocks, id],
  )
  const drawable = useMemo(
    () => identified.map(({ block }) => forLibrary(block)).filter(isDrawnBlock),
    [identified],
  )
  const press = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const found = identified.find(({ buttons }) => buttons.has(button?.id ?? ''))
    const control = found?.buttons.get(button?.id ?? '')
    if (control !== undefined) onPress(control)
  }
  const users = people.map((one) => ({ id: one.mention ?? one.id, name: one.name }))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside take the keys and the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a button arrives as a click
    <div className="blocks-drawn" onClick={press}>
      <Message
        blocks={drawable}
        data={{ users }}
        hooks={hooks}
        logo=""
        name=""
        theme={theme}
        withoutWrapper
      />
    </div>
  )
}
