/** Something to wait at until the test opens it. */
export interface Gate {
  readonly opened: Promise<void>
  readonly open: () => void
}

/** Makes a closed gate. */
export function gate(): Gate {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}
