/** What `npm start` says where neither Slack nor Teams is set up. */
export const nothingSet = `Privacy Desk has nothing to start yet: neither Slack nor Teams is set up.

  Slack   set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET
          (or SLACK_MODE=socket with SLACK_APP_TOKEN)
  Teams   set TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_APP_TENANT_ID

.env.example lists every setting, desk.example.yaml describes your organisation:
copy them to .env and desk.yaml and start again.

To see the whole desk at work first, without any account:  npm run demo
`
