import { expect, test } from "vitest";
import { packagesIn } from "../../../server/src/core/shell/packages.ts";
import { parseShell } from "../../../server/src/core/shell/parse.ts";
import { Mapped } from "../../../server/src/core/text/mapped.ts";

/** `manager act | verb | operands | option=value`, the last two where there are any. */
function show(text: string): readonly string[] {
  return packagesIn(parseShell(Mapped.identity(text, 0), "posix")).map(
    ({ manager, act, verb, operands, values }) =>
      [
        `${manager.name} ${act ?? "-"}`,
        verb,
        operands.map(({ raw }) => raw).join(" "),
        values.map(({ option, value }) => `${option}=${value}`).join(" "),
      ]
        .join(" | ")
        .replace(/[ |]+$/, ""),
  );
}

test.each([
  ["apt-get -qq install -y curl=7.* g++", "apt install | install | curl=7.* g++"],
  [
    "apt -t sid install -o Dpkg::Options::=--force-confold vim",
    "apt install | install | vim | -t=sid -o=Dpkg::Options::=--force-confold",
  ],
  ["apt list --installed", "apt - | list"],
  ["sudo /usr/bin/apt-get update", "apt refresh | update"],
  ["apk add -t .build gcc -X https://x.example", "apk install | add | gcc | -t=.build -X=https://x.example"],
  ["apk add --virtual=.build gcc", "apk install | add | gcc | --virtual=.build"],
  ["yum -y module install nodejs:22", "dnf stream | module install | nodejs:22"],
  ["microdnf clean all", "dnf clean | clean | all"],
  ["zypper -n in -t pattern devel_basis", "zypper install | in | devel_basis | -t=pattern"],
  ["pacman -Syu --noconfirm git", "pacman install | -Syu | git"],
  ["pacman -Scc", "pacman clean | -Scc"],
  ["pacman -Ss git", "pacman - | -Ss | git"],
  ["pip3.13 install -Ur requirements.txt", "pip install | install |  | -r=requirements.txt"],
  ["python3 -u -m pip install 'a[b]' c[d]", "pip install | install | 'a[b]' c[d]"],
  ["python3 manage.py install"],
  ["uv pip install --system ruff", "uv install | pip install | ruff"],
  ["npm --prefix web i -g a @b/c@1", "npm install | i | a @b/c@1 | --prefix=web"],
  ["yarn", "yarn install"],
  ["yarn global add a && yarn build", "yarn install | global add | a", "yarn - | build"],
  ["gem install a -v 1.2 -- --with-x=y", "gem install | install | a --with-x=y | -v=1.2"],
  ["go install -ldflags '-s -w' x.example/y@v1", "go install | install | x.example/y@v1 | -ldflags=-s -w"],
  ["go mod download && go build ./...", "go restore | mod download", "go - | build | ./..."],
  ["cargo install --locked just --version 1.2", "cargo install | install | just | --version=1.2"],
  ["composer global require a/b:^1", "composer install | global require | a/b:^1"],
  ["sh -c 'set -e; if true; then conda install -c x y; fi'", "conda install | install | y | -c=x"],
])("%s", (text, ...expected) => expect(show(text)).toEqual(expected));
