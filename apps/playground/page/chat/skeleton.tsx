const rows = ['first', 'second', 'third']

/** What stands where messages will be. */
export function Skeleton() {
  return (
    <div className="skeleton" role="status" aria-label="Loading">
      {rows.map((row) => (
        <div key={row} className="skeleton-row">
          <span className="skeleton-face" />
          <span className="skeleton-lines" />
        </div>
      ))}
    </div>
  )
}
