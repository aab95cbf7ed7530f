/** The name of the page. */
export function Brand() {
  return (
    <h1 className="brand">
      <img src="./mark.svg" alt="" width="30" height="30" />
      <span>Privacy Desk</span>
      <em>Playground</em>
    </h1>
  )
}
