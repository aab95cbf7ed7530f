# syntax=docker/dockerfile:1

# One image for the Slack front-end, the Teams front-end and the workers; APPS and ROLES say which.

FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY . .
# Installs, generates the database client and builds; see "prepare" in package.json.
RUN --mount=type=cache,target=/root/.npm npm ci
# What only the playground, the demo and the tests need never gets into the image.
RUN --mount=type=cache,target=/root/.npm \
    rm -rf apps/playground demo packages/stand-ins test && npm ci --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    SLACK_HOST=0.0.0.0 \
    SLACK_PORT=3001 \
    TEAMS_HOST=0.0.0.0 \
    TEAMS_PORT=3978 \
    NPM_CONFIG_LOGS_MAX=0 \
    NPM_CONFIG_UPDATE_NOTIFIER=false
WORKDIR /app
COPY --from=build /app ./
# The embedded database lives here when no DATABASE_URL is set; all else stays root's, read-only.
RUN mkdir --parents .data && chown node:node .data
USER node
EXPOSE 3001 3978
# Healthy when the front-end of this container says so. Workers listen nowhere: switch it off there.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "const ask = async (port) => { if (!(await fetch(`http://127.0.0.1:${port}/healthz`)).ok) throw new Error() }; Promise.any([process.env.SLACK_PORT, process.env.TEAMS_PORT].map(ask)).catch(() => process.exit(1))"]
CMD ["npm", "start"]
