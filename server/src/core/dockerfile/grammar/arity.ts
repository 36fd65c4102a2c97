import type { Keyword } from "../model.ts";

/** What an instruction means nothing without, in words. RUN, CMD and ENTRYPOINT may stand alone. */
export const neededArguments: ReadonlyMap<Keyword, string> = new Map<Keyword, string>([
  ["ADD", "a source and a destination"],
  ["ARG", "a name"],
  ["COPY", "a source and a destination"],
  ["ENV", "name=value"],
  ["EXPOSE", "a port"],
  ["FROM", "an image"],
  ["HEALTHCHECK", "CMD and a command, or NONE"],
  ["LABEL", "name=value"],
  ["MAINTAINER", "a name"],
  ["ONBUILD", "an instruction"],
  ["SHELL", "a JSON array"],
  ["STOPSIGNAL", "a signal"],
  ["USER", "a name or number"],
  ["VOLUME", "a path"],
  ["WORKDIR", "a path"],
]);
