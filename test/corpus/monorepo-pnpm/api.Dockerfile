# syntax=docker/dockerfile:1
# Context is the root of the repository: docker build -f api.Dockerfile .
FROM node:22-bookworm-slim AS pruned
WORKDIR /repo
RUN npm install --global turbo@2 pnpm@9
COPY . .
RUN turbo prune @acme/api --docker

FROM node:22-bookworm-slim AS install
RUN corepack enable pnpm
WORKDIR /repo
COPY --from=pruned /repo/out/json/ .
RUN --mount=type=cache,target=/pnpm,sharing=locked pnpm config set store-dir /pnpm && pnpm install --frozen-lockfile
COPY --from=pruned /repo/out/full/ .
RUN pnpm turbo run build --filter=@acme/api... \
 && pnpm --filter @acme/api deploy --prod /prod/api

FROM gcr.io/distroless/nodejs22-debian12
COPY --from=install /prod/api /app
WORKDIR /app
ENV NODE_ENV=production
EXPOSE 4000
CMD npm run start:prod
