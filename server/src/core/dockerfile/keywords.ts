import type { Keyword } from "./model.ts";

/** Every instruction that BuildKit knows. */
export const keywords: ReadonlySet<string> = new Set<Exclude<Keyword, "UNKNOWN">>([
  "ADD",
  "ARG",
  "CMD",
  "COPY",
  "ENTRYPOINT",
  "ENV",
  "EXPOSE",
  "FROM",
  "HEALTHCHECK",
  "LABEL",
  "MAINTAINER",
  "ONBUILD",
  "RUN",
  "SHELL",
  "STOPSIGNAL",
  "USER",
  "VOLUME",
  "WORKDIR",
]);
