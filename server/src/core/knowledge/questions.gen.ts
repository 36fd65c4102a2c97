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
 }
];
