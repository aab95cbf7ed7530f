/** Drawn for this page on a grid of 20; stroke follows the text's colour. */
const paths = {
  hash: 'M8 3 6.5 17M13.5 3 12 17M4 7.5h13M3 12.5h13',
  lock: 'M4.5 9h11v8h-11ZM7 9V6.4a3 3 0 0 1 6 0V9M10 12v2',
  pin: 'M7 3h6l-.7 6 2.2 2.5h-9L7.7 9ZM10 11.5V17',
  person:
    'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM3.8 17c.5-3 3-4.8 6.2-4.8s5.7 1.8 6.2 4.8',
  home: 'M3.5 9 10 3.5 16.5 9v7.5h-4.4v-4.3H7.9v4.3H3.5Z',
  chat: 'M3.5 4.5h13v9H9l-3.6 3v-3H3.5Z',
  send: 'M3.5 4 17 10 3.5 16l2-6Zm2 6H11',
  clip: 'M14.8 9.3 9.6 14.5a3.2 3.2 0 0 1-4.5-4.5l5.9-5.9a2.1 2.1 0 0 1 3 3l-5.7 5.8a1 1 0 0 1-1.5-1.5l5-5',
  bolt: 'M11 2.8 4.5 11.4h4.9l-.6 5.8 6.7-8.8h-5Z',
  more: 'M4.6 10h.01M10 10h.01M15.4 10h.01',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5Zm7.5 2.1a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 0 0 0 4.2Z',
  mail: 'M3 5h14v10.5H3Zm.4.6L10 11l6.6-5.4',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-11v4.2l2.7 1.6',
  curtain:
    'M3 3.5h14M5 3.5c0 6-.6 9.6-2 13M15 3.5c0 6 .6 9.6 2 13M10 3.5c0 5-1.4 9.5-5 13M10 3.5c0 5 1.4 9.5 5 13',
  sun: 'M10 13.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM10 2.5v1.7M10 15.8v1.7M2.5 10h1.7M15.8 10h1.7M4.7 4.7l1.2 1.2M14.1 14.1l1.2 1.2M15.3 4.7l-1.2 1.2M5.9 14.1l-1.2 1.2',
  moon: 'M16.5 11.7A7 7 0 0 1 8.3 3.5a7 7 0 1 0 8.2 8.2Z',
  reset: 'M4.2 8.2A6.3 6.3 0 1 1 3.8 11M3.8 4v4.3h4.3',
  close: 'm5 5 10 10M15 5 5 15',
  down: 'm5 7.8 5 5 5-5',
  back: 'M12.2 4.5 6.7 10l5.5 5.5',
  next: 'M4 10h11M10.5 5.5 15 10l-4.5 4.5',
  file: 'M5 2.8h6.5l3.5 3.5v10.9H5Zm6.3 0v3.7H15',
  warning: 'M10 3 18 16.8H2ZM10 8v4M10 14.3h.01',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5 4 4',
  paste: 'M6.5 4.5H4.2v12.7h11.6V4.5h-2.3M7 3h6v3.2H7ZM7.3 10h5.4M7.3 13h3.6',
} as const

export type IconName = keyof typeof paths

/** A small picture beside words that say the same; hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
