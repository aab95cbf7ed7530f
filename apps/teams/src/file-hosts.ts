/**
 * Where Teams keeps what people upload to a bot: SharePoint and OneDrive, of the public and the
 * US government cloud. Graph's own addresses redirect there and are not needed.
 */
const suffixes = ['.sharepoint.com', '.sharepoint.us', '.sharepoint-df.com', '.1drv.com'] as const
const hosts = ['graph.microsoft.com', 'graph.microsoft.us'] as const

/** Whether a file may be fetched from there: the address comes from outside. */
export function fileHostAllowed(address: string, extraOrigins: readonly string[]): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, origin, port, username, password } = new URL(address)
  if (username !== '' || password !== '') return false
  if (extraOrigins.includes(origin)) return true
  if (protocol !== 'https:' || port !== '') return false
  return suffixes.some((suffix) => hostname.endsWith(suffix)) || hosts.some((h) => h === hostname)
}
