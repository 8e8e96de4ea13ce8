# The hub as an image: the compiled code and what it reads, and no compiler, no TypeScript and no demo database in it.
# The versions are those that the tests run on (docs/deployment.md).

FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Without scripts: "prepare" would build before the source is there.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY console ./console
COPY examples ./examples
RUN npm run build

FROM node:20.20.2-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# The optional dependencies are the embedded PostgreSQL, which is for demo and tests on a developer's machine.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:20.20.2-bookworm-slim AS hub
LABEL org.opencontainers.image.title="Heyi 合一" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    HEYI_DATA=/data
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
COPY bin ./bin
COPY schema ./schema
COPY policy ./policy
COPY demo ./demo
COPY examples ./examples
COPY src/generated/schema.graphql ./src/generated/schema.graphql
# Root owns what runs; the user of the process writes to /data alone.
RUN install --directory --owner=node --group=node /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node lets a heap grow fourfold between collections where it may take 2 GB or more, and by half where it may take less: 230 MiB, not 390.
CMD ["node", "--max-old-space-size=1024", "dist/main.js"]
