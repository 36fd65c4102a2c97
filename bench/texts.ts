/** A file of about as many lines as wanted, made of projects as people write them. The same number gives the same text. */
export interface Sample {
  readonly language: "dockerfile" | "compose";
  readonly text: string;
  readonly lines: number;
  /** The text with one instruction or value in its middle changed; `n` makes it unlike every other version. */
  edited(n: number): string;
}

export function dockerfileSample(lines: number): Sample {
  const text = fill(lines, "# syntax=docker/dockerfile:1\n", dockerfileProjects);
  return sample("dockerfile", text, "--mode=release");
}

export function composeSample(lines: number): Sample {
  const declarations = "networks:\n  front:\n  back:\nvolumes:\n  state:\n";
  return sample(
    "compose",
    fill(lines, `name: shop\n${declarations}services:\n`, composeServices),
    "LOG_LEVEL: info",
  );
}

/** `editable` stands in every project; the one nearest behind the middle is edited. */
function sample(language: Sample["language"], text: string, editable: string): Sample {
  const behind = text.indexOf(editable, text.length / 2);
  const at = (behind < 0 ? text.lastIndexOf(editable) : behind) + editable.length;
  return {
    language,
    text,
    lines: text.split("\n").length - 1,
    edited: (n) => `${text.slice(0, at)}${n}${text.slice(at)}`,
  };
}

/** Projects in turn until the text has as many lines; the last one may be cut short. */
function fill(lines: number, head: string, projects: readonly ((n: number) => string)[]): string {
  const result = head.split("\n").slice(0, -1);
  for (let n = 0; result.length < lines; n++) {
    const project = projects[n % projects.length];
    if (project) result.push(...project(n).split("\n").slice(0, -1));
  }
  return `${result.slice(0, lines).join("\n")}\n`;
}

const dockerfileProjects = [nodeService, pythonWorker, goDaemon, phpSite];

function nodeService(n: number): string {
  return `
# The web front of shop ${n}: built with every dependency, run with those it needs.
ARG NODE_${n}=24
FROM node:\${NODE_${n}}-bookworm-slim AS web-${n}-build
WORKDIR /srv/web-${n}
RUN apt-get update \\
    && apt-get install -y --no-install-recommends \\
        build-essential \\
        # node-gyp asks for it
        python3 \\
        git \\
    && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm,id=npm-${n} npm ci
COPY . .
ENV NODE_OPTIONS="--max-old-space-size=${2000 + n}"
RUN npm run build -- --mode=release && npm prune --omit=dev

FROM node:24-bookworm-slim AS web-${n}
ENV NODE_ENV=production PORT=${3000 + n}
WORKDIR /srv/web-${n}
COPY --from=web-${n}-build --chown=node:node /srv/web-${n}/dist ./dist
COPY --from=web-${n}-build --chown=node:node /srv/web-${n}/node_modules ./node_modules
USER node
EXPOSE ${3000 + n}
HEALTHCHECK --interval=15s --timeout=3s CMD node dist/health.js --port ${3000 + n} || exit 1
CMD ["node", "dist/server.js", "--name=web-${n}"]
`;
}

function pythonWorker(n: number): string {
  return `
# Works through the queue of shop ${n}.
FROM python:3.13-slim AS worker-${n}
ENV PYTHONUNBUFFERED=1 \\
    PIP_NO_CACHE_DIR=1 \\
    QUEUE=orders-${n}
WORKDIR /opt/worker-${n}
RUN set -eux; \\
    apt-get update; \\
    apt-get install -y libpq5 curl; \\
    if [ "$(uname -m)" = x86_64 ]; then \\
      curl -fsSL "https://downloads.example.com/tool-${n}.tgz" | tar -xz -C /usr/local/bin; \\
    fi
COPY requirements.txt .
RUN pip install -r requirements.txt --extra-index-url "https://pypi.example.com/$QUEUE"
ADD src/ src/
RUN python -m compileall src && python -m worker.check --mode=release
RUN groupadd -r worker && useradd -r -g worker worker${n}
USER worker${n}
# Stops when the queue is drained.
STOPSIGNAL SIGINT
CMD python -m worker --queue "$QUEUE" --batch ${10 + n}
`;
}

function goDaemon(n: number): string {
  return `
FROM --platform=$BUILDPLATFORM golang:1.25-alpine AS daemon-${n}-build
ARG TARGETOS TARGETARCH VERSION=0.${n}.0
RUN apk add --no-cache git ca-certificates tzdata
WORKDIR /src/daemon-${n}
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
RUN --mount=type=cache,target=/root/.cache/go-build <<BUILD
set -e
export CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH
go vet ./...
go build -trimpath -ldflags "-s -w -X main.version=$VERSION" -o /out/daemon-${n} ./cmd/daemon
/out/daemon-${n} --self-test --mode=release
BUILD

FROM gcr.io/distroless/static-debian12:nonroot AS daemon-${n}
LABEL org.opencontainers.image.title="daemon-${n}" \\
      org.opencontainers.image.licenses=MIT
COPY --from=daemon-${n}-build /usr/share/zoneinfo /usr/share/zoneinfo
COPY --from=daemon-${n}-build /out/daemon-${n} /daemon
EXPOSE ${8000 + n}/tcp
ENTRYPOINT ["/daemon"]
CMD ["--listen", ":${8000 + n}"]
`;
}

function phpSite(n: number): string {
  return `
# The shop ${n} that was there first.
FROM php:8.4-apache AS site-${n}
MAINTAINER shop-${n}@example.com
RUN apt-get update && apt-get install -y \\
      libicu-dev \\
      libzip-dev \\
      unzip
RUN docker-php-ext-install -j"$(nproc)" intl zip pdo_mysql opcache
RUN a2enmod rewrite headers && echo "ServerName shop-${n}.example.com" >> /etc/apache2/apache2.conf
ENV APACHE_DOCUMENT_ROOT /var/www/shop-${n}/public
RUN sed -ri -e "s!/var/www/html!\${APACHE_DOCUMENT_ROOT}!g" /etc/apache2/sites-available/*.conf
COPY --from=composer:2 /usr/bin/composer /usr/local/bin/composer
WORKDIR /var/www/shop-${n}
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-scripts --prefer-dist
COPY . .
RUN composer dump-autoload --optimize && php bin/console cache:warmup --mode=release
VOLUME /var/www/shop-${n}/var/uploads
EXPOSE 80
`;
}

const composeServices = [database, application, proxy];

function database(n: number): string {
  return `  db-${n}:
    image: postgres:18-alpine
    restart: unless-stopped
    environment:
      POSTGRES_USER: shop
      POSTGRES_DB: shop_${n}
      POSTGRES_PASSWORD: \${DB_PASSWORD_${n}:?set it in .env}
      LOG_LEVEL: info
    volumes:
      - state:/var/lib/postgresql/${n}
      - ./schema/${n}.sql:/docker-entrypoint-initdb.d/schema.sql:ro
    networks: [back]
    healthcheck:
      test: ["CMD-SHELL", "pg_isready -U shop -d shop_${n}"]
      interval: 10s
      timeout: 3s
      retries: 5
      start_period: 20s
    # Enough for the sample data.
    deploy:
      resources:
        limits:
          memory: ${256 + n}M
    logging:
      driver: json-file
      options: { max-size: "10m", max-file: "3" }
`;
}

function application(n: number): string {
  return `  app-${n}:
    build:
      context: ./services/app
      target: app-${n}
      args:
        - SHOP=${n}
    depends_on:
      db-${n - 1}:
        condition: service_healthy
    environment:
      DATABASE_URL: postgres://shop:\${DB_PASSWORD_${n - 1}}@db-${n - 1}:5432/shop
      FEATURES: "search,cart,\${EXTRA_FEATURES:-none}"
      LOG_LEVEL: info
    env_file:
      - app.env
    ports:
      - "127.0.0.1:${20000 + n}:3000"
    volumes:
      - type: bind
        source: ./services/app/templates
        target: /srv/templates
        read_only: true
    networks:
      - front
      - back
    restart: unless-stopped
`;
}

function proxy(n: number): string {
  return `  proxy-${n}:
    image: nginx:1.29-alpine
    container_name: shop-proxy-${n}
    depends_on:
      - app-${n - 1}
    ports:
      - "${30000 + n}:80"
    environment:
      NGINX_HOST: shop-${n}.example.com
      LOG_LEVEL: info
    labels:
      - "traefik.enable=true"
      - "traefik.http.routers.shop-${n}.rule=Host(\`shop-${n}.example.com\`)"
    volumes:
      - ./proxy/\${PROXY_CONFIG:-default}.conf:/etc/nginx/conf.d/default.conf:ro
      - ./proxy/certs:/etc/nginx/certs:ro
    tmpfs: /var/cache/nginx
    networks:
      front:
        aliases:
          - shop-${n}.internal
    healthcheck:
      test: wget -q --spider http://127.0.0.1/healthz || exit 1
      interval: 30s
    restart: always
`;
}
