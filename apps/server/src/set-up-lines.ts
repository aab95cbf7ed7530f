/** How to set up the real platforms. */
export const setUpLines = `  Slack   set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET
          (or SLACK_MODE=socket with SLACK_APP_TOKEN)     docs/slack.md
  Teams   set TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_APP_TENANT_ID
                                                          docs/teams.md

.env.example lists every setting, desk.example.yaml describes your organisation:
copy them to .env and desk.yaml and start again.

To watch the main job being done and checked, step by step:  npm run demo
`
