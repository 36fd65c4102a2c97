// Written by `npm run gen`; change what it is written from instead.
import type { Question } from "./question.ts";

export const questions: readonly Question[] = [
 {
  "id": "Q6",
  "number": 6,
  "title": "How do CMD and ENTRYPOINT differ and combine?",
  "short": "CMD versus ENTRYPOINT",
  "section": "fundamentals",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "document",
  "on": [
   "dockerfile:CMD",
   "dockerfile:ENTRYPOINT",
   "compose:services.*.command"
  ],
  "seeAlso": [
   "Q16",
   "Q181",
   "Q26"
  ],
  "inShort": "ENTRYPOINT is the program a container starts; CMD holds its default arguments, or the whole command when there is no ENTRYPOINT. What you type after the image name replaces CMD and is appended to ENTRYPOINT. Write both in exec form, because a shell-form ENTRYPOINT ignores CMD.",
  "file": "content/questions/fundamentals/006-cmd-versus-entrypoint.md"
 },
 {
  "id": "Q9",
  "number": 9,
  "title": "What is a multi-stage build and why use one?",
  "short": "Multi-stage builds",
  "section": "fundamentals",
  "level": "beginner",
  "for": "developer",
  "kind": "practice",
  "origin": "document",
  "on": [
   "dockerfile:COPY --from",
   "dockerfile:FROM AS",
   "dockerfile:FROM"
  ],
  "seeAlso": [
   "Q10",
   "Q28",
   "Q40",
   "Q31"
  ],
  "inShort": "Building needs compilers, package managers and sources; running does not. A multi-stage build uses one stage for each job and copies only the result into the last one, so the shipped image is smaller, has less to attack, and still comes from one Dockerfile. Name the stages: numbers break when someone inserts one.",
  "file": "content/questions/fundamentals/009-multi-stage-builds.md"
 },
 {
  "id": "Q10",
  "number": 10,
  "title": "How do you make an image smaller and faster to build?",
  "short": "Smaller, faster images",
  "section": "fundamentals",
  "level": "intermediate",
  "for": "developer",
  "kind": "practice",
  "origin": "document",
  "on": [
   "dockerfile:RUN",
   "shell:apt-get install",
   "dockerfile:FROM"
  ],
  "seeAlso": [
   "Q28",
   "Q9",
   "Q39",
   "Q40"
  ],
  "inShort": "An image grows by what you leave in its layers, so install and clean up in the same `RUN`: a later step can hide a file but not remove it. Start from a small base, keep build tools in an earlier stage, skip recommended packages, and order instructions so that what changes rarely comes first.",
  "file": "content/questions/fundamentals/010-smaller-faster-images.md"
 },
 {
  "id": "Q14",
  "number": 14,
  "title": "COPY or ADD: which one, and when?",
  "short": "COPY or ADD",
  "section": "fundamentals",
  "level": "beginner",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [
   "dockerfile:ADD",
   "dockerfile:ADD --checksum",
   "dockerfile:COPY"
  ],
  "seeAlso": [
   "Q28",
   "Q46",
   "Q33",
   "Q39"
  ],
  "inShort": "Use COPY for everything in the build context: it copies and does nothing else. ADD also unpacks local tar archives and fetches URLs and Git repositories, so swapping a file can change what the same line does. Keep ADD for those three, and give every download a `--checksum`.",
  "file": "content/questions/fundamentals/014-copy-or-add.md"
 },
 {
  "id": "Q16",
  "number": 16,
  "title": "Exec form or shell form: what changes for signals, variables and PID 1?",
  "short": "Exec form or shell form",
  "section": "fundamentals",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "dockerfile:SHELL",
   "compose:services.*.command",
   "dockerfile:CMD",
   "dockerfile:ENTRYPOINT",
   "dockerfile:HEALTHCHECK"
  ],
  "seeAlso": [
   "Q6",
   "Q181",
   "Q34"
  ],
  "inShort": "Exec form, a JSON array, starts your program directly: it becomes PID 1 and receives the stop signal, but nothing expands `$VAR`. Shell form runs `/bin/sh -c`, which expands variables and pipes, yet may keep the signal for itself. Use exec form for CMD and ENTRYPOINT, shell form for RUN.",
  "file": "content/questions/fundamentals/016-exec-and-shell-form.md"
 },
 {
  "id": "Q17",
  "number": 17,
  "title": "How is an image reference read (registry, repository, tag, digest)?",
  "short": "Reading an image reference",
  "section": "fundamentals",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.image",
   "dockerfile:FROM"
  ],
  "seeAlso": [
   "Q42",
   "Q40",
   "Q31"
  ],
  "inShort": "`registry/namespace/name:tag@digest`. Without a registry it is Docker Hub, without a namespace `library`, without a tag `latest`, which is a plain name and not \"the newest\". A tag can be moved to another image at any time; a digest names the content itself, so if both are given the digest decides.",
  "file": "content/questions/fundamentals/017-image-references.md"
 },
 {
  "id": "Q18",
  "number": 18,
  "title": "What does Compose add to docker run, and what changed since V1?",
  "short": "What Compose adds",
  "section": "fundamentals",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services",
   "compose:version"
  ],
  "seeAlso": [
   "Q51",
   "Q162",
   "Q171",
   "Q20"
  ],
  "inShort": "Compose turns a set of `docker run` commands into one file that describes the result: services, networks, volumes. It compares the file with what is running and changes only the difference. `docker-compose` V1 ended in July 2023; today it is `docker compose`, and the `version:` line is ignored with a warning.",
  "file": "content/questions/fundamentals/018-compose-basics.md"
 },
 {
  "id": "Q20",
  "number": 20,
  "title": "How do variables reach a container, and which source wins?",
  "short": "Variables and precedence",
  "section": "fundamentals",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "dockerfile:ENV",
   "compose:services.*.environment",
   "compose:services.*.env_file",
   "dockerfile:ARG"
  ],
  "seeAlso": [
   "Q29",
   "Q121",
   "Q171",
   "Q33"
  ],
  "inShort": "The image sets defaults with ENV; what is given at run time overrides them. In Compose the order is `run -e`, then `environment`, then `env_file`, then ENV. A `.env` file fills in `${…}` in the Compose file and puts nothing into the container by itself. Passwords belong into secrets: ENV stays readable in the image.",
  "file": "content/questions/fundamentals/020-environment-variables.md"
 },
 {
  "id": "Q21",
  "number": 21,
  "title": "What do the restart policies do, and what do they not do?",
  "short": "Restart policies",
  "section": "fundamentals",
  "level": "beginner",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.restart",
   "compose:services.*.deploy.restart_policy"
  ],
  "seeAlso": [
   "Q43",
   "Q162",
   "Q128",
   "Q18"
  ],
  "inShort": "A restart policy reacts to one event: the main process has ended. `unless-stopped` and `always` start it again, also after a reboot; `on-failure` only after a non-zero exit code. None of them reacts to a failing health check, replaces the container or moves it to another host.",
  "file": "content/questions/fundamentals/021-restart-policies.md"
 },
 {
  "id": "Q26",
  "number": 26,
  "title": "Which practices make a good Dockerfile?",
  "short": "Dockerfile practices",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "developer",
  "kind": "practice",
  "origin": "document",
  "on": [
   "dockerfile:WORKDIR",
   "dockerfile:MAINTAINER",
   "dockerfile:LABEL",
   "dockerfile:USER",
   "dockerfile:HEALTHCHECK"
  ],
  "seeAlso": [
   "Q28",
   "Q43",
   "Q46",
   "Q42"
  ],
  "inShort": "A good Dockerfile leaves nothing to chance: a supported base with a version, an absolute `WORKDIR` in place of `cd`, manifests before sources, a non-root `USER`, an exec-form CMD, a health check with tools the image has, and OCI labels in place of `MAINTAINER`.",
  "file": "content/questions/dockerfile-and-images/026-dockerfile-practices.md"
 },
 {
  "id": "Q28",
  "number": 28,
  "title": "How do layers and the build cache work?",
  "short": "Layers and build cache",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "developer",
  "kind": "concept",
  "origin": "document",
  "on": [
   "dockerfile:COPY",
   "dockerfile:RUN --mount=type=cache",
   "dockerfile:RUN"
  ],
  "seeAlso": [
   "Q10",
   "Q9",
   "Q39",
   "Q31"
  ],
  "inShort": "RUN, COPY and ADD each make a read-only layer, reused as long as the instruction and its input stay the same. After the first change, every later step of that stage runs again. So copy the manifests, install, and copy the sources last. A cache mount saves downloads even when a step reruns.",
  "file": "content/questions/dockerfile-and-images/028-layers-and-cache.md"
 },
 {
  "id": "Q29",
  "number": 29,
  "title": "How do you pass values into a build?",
  "short": "Build arguments",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "developer",
  "kind": "practice",
  "origin": "document",
  "on": [
   "dockerfile:ARG",
   "compose:services.*.build.args",
   "dockerfile:ENV"
  ],
  "seeAlso": [
   "Q20",
   "Q33",
   "Q28",
   "Q42"
  ],
  "inShort": "Declare a value with ARG and set it with `--build-arg`. It exists only during the build, from its line to the end of the stage, and one declared before FROM must be repeated inside. Its value can be read in the image history, so a token belongs in a secret mount.",
  "file": "content/questions/dockerfile-and-images/029-build-arguments.md"
 },
 {
  "id": "Q31",
  "number": 31,
  "title": "How does BuildKit run a build differently from the legacy builder?",
  "short": "BuildKit and the old builder",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "developer",
  "kind": "concept",
  "origin": "added",
  "on": [
   "dockerfile:# syntax",
   "compose:services.*.build",
   "dockerfile:FROM"
  ],
  "seeAlso": [
   "Q28",
   "Q9",
   "Q33",
   "Q34",
   "Q48"
  ],
  "inShort": "BuildKit reads the Dockerfile as a graph: it builds only what the target needs, runs independent stages in parallel and transfers only the files that are used. Secret, SSH and cache mounts exist only there. It is the default since Engine 23.0; `# syntax=docker/dockerfile:1` fetches the newest stable Dockerfile language.",
  "file": "content/questions/dockerfile-and-images/031-buildkit.md"
 },
 {
  "id": "Q33",
  "number": 33,
  "title": "How do you give a build step a credential without storing it?",
  "short": "Secrets during a build",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [
   "dockerfile:RUN --mount=type=secret",
   "dockerfile:RUN --mount=type=ssh",
   "dockerfile:ARG"
  ],
  "seeAlso": [
   "Q29",
   "Q121",
   "Q31",
   "Q28"
  ],
  "inShort": "Whatever goes through ARG, ENV or COPY stays in the image, its history or the cache, even if a later step deletes it. `RUN --mount=type=secret` shows the credential to one step, as a file or a variable, and stores nothing. For Git over SSH, `--mount=type=ssh` lends your agent and not the key.",
  "file": "content/questions/dockerfile-and-images/033-build-secrets.md"
 },
 {
  "id": "Q34",
  "number": 34,
  "title": "What do here-documents change for multi-line RUN and COPY?",
  "short": "Here-documents",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [
   "dockerfile:RUN <<",
   "dockerfile:# escape",
   "dockerfile:RUN"
  ],
  "seeAlso": [
   "Q16",
   "Q10",
   "Q31",
   "Q26"
  ],
  "inShort": "A here-document lets one RUN hold a script, without `&&`, backslashes or an `# escape` directive, and lets COPY write a small file. Begin a script with `set -e`: otherwise a failing line is ignored and the build goes on. It needs BuildKit with Dockerfile syntax 1.4 or later.",
  "file": "content/questions/dockerfile-and-images/034-here-documents.md"
 },
 {
  "id": "Q40",
  "number": 40,
  "title": "Slim, Alpine, distroless, scratch or hardened: how do you choose a base?",
  "short": "Choosing a base image",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "both",
  "kind": "design",
  "origin": "added",
  "on": [
   "dockerfile:FROM",
   "compose:services.*.image"
  ],
  "seeAlso": [
   "Q17",
   "Q42",
   "Q10"
  ],
  "inShort": "Start from the `slim` variant of your language's official image: glibc, a shell, few packages. Go smaller when the program allows it: Alpine if all your libraries work on musl, distroless or a hardened image if nobody needs a shell in production, `scratch` for a static binary. Choose a release that still gets fixes, and rebuild for them.",
  "file": "content/questions/dockerfile-and-images/040-choosing-a-base-image.md"
 },
 {
  "id": "Q42",
  "number": 42,
  "title": "How do you version and promote images without relying on latest?",
  "short": "Versioning without latest",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "dockerfile:LABEL",
   "dockerfile:FROM",
   "compose:services.*.image"
  ],
  "seeAlso": [
   "Q17",
   "Q40",
   "Q29"
  ],
  "inShort": "`latest` says nothing about age or content: it is only the tag used when you write none. Give every build a tag that never moves, such as the version and the commit, build once, and promote that same digest through test and production. Labels carry version, revision and source, so any image can be traced back.",
  "file": "content/questions/dockerfile-and-images/042-versioning-and-promoting-images.md"
 },
 {
  "id": "Q43",
  "number": 43,
  "title": "How do you write a health check that works in a minimal image?",
  "short": "Health checks, minimal images",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "dockerfile:HEALTHCHECK",
   "compose:services.*.healthcheck"
  ],
  "seeAlso": [
   "Q162",
   "Q40",
   "Q21"
  ],
  "inShort": "A check that calls a missing program fails for ever, and slim images have neither `curl` nor `wget`. Probe with what the image has: `node -e` or `python -c` for a runtime, busybox `wget` on Alpine, `pg_isready` for Postgres, your own binary where there is no shell. Docker only records the result; it restarts nothing.",
  "file": "content/questions/dockerfile-and-images/043-healthcheck-minimal-image.md"
 },
 {
  "id": "Q45",
  "number": 45,
  "title": "What does ONBUILD do, and why is it rarely a good idea?",
  "short": "ONBUILD triggers",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "developer",
  "kind": "concept",
  "origin": "added",
  "on": [
   "dockerfile:ONBUILD",
   "dockerfile:FROM"
  ],
  "seeAlso": [
   "Q9",
   "Q28",
   "Q29"
  ],
  "inShort": "ONBUILD stores an instruction in the image and does nothing now; it runs in the next build that starts FROM that image, right after its FROM line. So people who read the child's Dockerfile cannot see what happens to them. A shared stage, a template or a documented snippet does the same in plain sight.",
  "file": "content/questions/dockerfile-and-images/045-onbuild.md"
 },
 {
  "id": "Q46",
  "number": 46,
  "title": "How do USER, --chown and --chmod decide who owns files in the image?",
  "short": "USER, --chown and --chmod",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "dockerfile:USER",
   "compose:services.*.user",
   "dockerfile:COPY"
  ],
  "seeAlso": [
   "Q26",
   "Q28",
   "Q76"
  ],
  "inShort": "USER sets who runs the following RUN steps and the container; COPY ignores it. Files copied without `--chown` belong to root, which is what you want for code: the service can read it and not change it. Give the service's user only the directories it writes to. Prefer a number, which works without a name in the image.",
  "file": "content/questions/dockerfile-and-images/046-user-chown-chmod.md"
 },
 {
  "id": "Q48",
  "number": 48,
  "title": "What do docker build --check and linters find, and what escapes them?",
  "short": "Build checks and linters",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "dockerfile:# check"
  ],
  "seeAlso": [
   "Q26",
   "Q31",
   "Q16"
  ],
  "inShort": "`docker build --check` evaluates the Dockerfile with your real build arguments and reports about twenty faults without running a step. Linters such as hadolint add shell and package-manager habits. None of them runs the image: wrong dependencies, missing programs, leaked files and known vulnerabilities need a build, a test and a scanner.",
  "file": "content/questions/dockerfile-and-images/048-build-checks-and-linters.md"
 }
];
