/**
 * Whether somebody of another organisation acts in a shared (Slack Connect) channel. They see the
 * bot there but are no colleagues. Inside one organisation workspaces differ too, so two
 * different teams alone say nothing.
 */
export function isStranger(shared: boolean, team?: string, userTeam?: string): boolean {
  return shared && team !== undefined && userTeam !== undefined && userTeam !== team
}
