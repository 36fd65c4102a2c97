// Written by `npm run gen`; change what it is written from instead.
import type { Question } from "./question.ts";

export const questions: readonly Question[] = [
 {
  "id": "Q1",
  "number": 1,
  "title": "How does a container differ from a virtual machine?",
  "short": "Containers and VMs",
  "section": "fundamentals",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "document",
  "on": [
   "compose:services.*.isolation"
  ],
  "seeAlso": [
   "Q11",
   "Q112",
   "Q110",
   "Q109"
  ],
  "inShort": "A container is a process of the host's kernel that sees its own files, processes and network. A virtual machine brings its own kernel on virtual hardware. So containers are smaller and start like processes, and a kernel flaw can open all of them at once. Often both are used: containers inside VMs.",
  "file": "content/questions/fundamentals/001-containers-and-virtual-machines.md"
 },
 {
  "id": "Q2",
  "number": 2,
  "title": "What are the parts of Docker, and what are its main objects?",
  "short": "Parts and objects of Docker",
  "section": "fundamentals",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "document",
  "on": [],
  "seeAlso": [
   "Q12",
   "Q31",
   "Q109",
   "Q117"
  ],
  "inShort": "A client sends requests to the engine, which does the work: dockerd offers the API, BuildKit builds, containerd and runc run containers. A registry stores images in repositories. The objects are images, containers, networks and volumes. Client and engine may be on different machines, and who may talk to the engine is root on its host.",
  "file": "content/questions/fundamentals/002-architecture.md"
 },
 {
  "id": "Q3",
  "number": 3,
  "title": "Which states does a container pass through, and what moves it?",
  "short": "States of a container",
  "section": "fundamentals",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "document",
  "on": [
   "compose:services.*.stop_signal",
   "dockerfile:STOPSIGNAL",
   "compose:services.*.stop_grace_period"
  ],
  "seeAlso": [
   "Q181",
   "Q21",
   "Q179",
   "Q180"
  ],
  "inShort": "Created, running, paused, exited, removed, with restarting, removing and dead in between. `docker run` is create plus start. `stop` sends the stop signal and kills after ten seconds; `kill` does not wait. An exited container keeps its files and logs until `rm`. A container lives exactly as long as its first process.",
  "file": "content/questions/fundamentals/003-container-lifecycle.md"
 },
 {
  "id": "Q4",
  "number": 4,
  "title": "What is an image, and in which ways can one be made?",
  "short": "Images, and how they are made",
  "section": "fundamentals",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "document",
  "on": [
   "image:scratch",
   "dockerfile:FROM",
   "compose:services.*.build"
  ],
  "seeAlso": [
   "Q28",
   "Q9",
   "Q17",
   "Q26"
  ],
  "inShort": "An image is a read-only file system in layers, plus a configuration: command, user, environment, ports. A Dockerfile is the normal way to make one, because the recipe can be read, reviewed and repeated. `docker commit` and `docker import` make images too, but nobody can tell how.",
  "file": "content/questions/fundamentals/004-images-and-how-they-are-made.md"
 },
 {
  "id": "Q5",
  "number": 5,
  "title": "Which network modes does Docker offer?",
  "short": "Network modes",
  "section": "fundamentals",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "document",
  "on": [
   "compose:services.*.network_mode",
   "compose:services.*.networks"
  ],
  "seeAlso": [
   "Q51",
   "Q52",
   "Q72"
  ],
  "inShort": "Bridge is the normal case: a private network on one host, with names if you create it yourself. Host takes the network stack of the machine, none leaves only loopback. Overlay spans the hosts of a swarm; macvlan and ipvlan put containers on the physical network. A container can also share another one's stack.",
  "file": "content/questions/fundamentals/005-network-modes.md"
 },
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
  "id": "Q7",
  "number": 7,
  "title": "How do you keep secrets out of images and containers?",
  "short": "Keeping secrets out",
  "section": "fundamentals",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "document",
  "on": [
   "image:hashicorp/vault",
   "dockerfile:ENV",
   "compose:services.*.environment"
  ],
  "seeAlso": [
   "Q33",
   "Q121",
   "Q102",
   "Q116"
  ],
  "inShort": "Ask when the secret is needed. During the build, mount it for one step. At run time, hand it over as a file that only this service gets: a Compose or Swarm secret, or one fetched from a manager. ENV, ARG and COPY write it into something that others can read, for as long as the image exists.",
  "file": "content/questions/fundamentals/007-keeping-secrets-out.md"
 },
 {
  "id": "Q8",
  "number": 8,
  "title": "What kinds of storage can a container use?",
  "short": "Kinds of storage",
  "section": "fundamentals",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "document",
  "on": [
   "compose:services.*.volumes.*.type",
   "compose:services.*.volumes",
   "dockerfile:VOLUME"
  ],
  "seeAlso": [
   "Q76",
   "Q83",
   "Q186"
  ],
  "inShort": "By default files go to the container's writable layer and vanish with it. What should stay is mounted from outside: a volume that Docker manages, a bind mount of a host path, or tmpfs in memory for what may vanish. Recent engines can also mount an image, read-only. The program sees a plain directory in every case.",
  "file": "content/questions/fundamentals/008-storage-of-a-container.md"
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
  "inShort": "Building needs compilers, package managers and sources; running does not. A multi-stage build gives each job its own stage and copies only the result into the last one. What ships is smaller and has less to attack, from one Dockerfile. Name the stages: numbers break when someone inserts one.",
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
   "shell:apt-get",
   "dockerfile:FROM"
  ],
  "seeAlso": [
   "Q28",
   "Q9",
   "Q49",
   "Q40"
  ],
  "inShort": "An image grows by what stays in its layers, so install and clean up in the same `RUN`: a later step hides a file but does not remove it. Start from a small base, keep build tools in an earlier stage, and put first what changes rarely.",
  "file": "content/questions/fundamentals/010-smaller-faster-images.md"
 },
 {
  "id": "Q11",
  "number": 11,
  "title": "What do namespaces and cgroups each contribute to a container?",
  "short": "Namespaces and cgroups",
  "section": "fundamentals",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.pid",
   "compose:services.*.ipc"
  ],
  "seeAlso": [
   "Q128",
   "Q105",
   "Q106",
   "Q107"
  ],
  "inShort": "Namespaces decide what a process sees: its own process list, network, mounts, host name. Cgroups decide how much it may use: memory, CPU, processes, I/O, and count it. Neither says what it may do; that is the job of capabilities, seccomp and the user. A container is all of them together, around an ordinary process.",
  "file": "content/questions/fundamentals/011-namespaces-and-cgroups.md"
 },
 {
  "id": "Q12",
  "number": 12,
  "title": "What happens between docker run and the first process?",
  "short": "From docker run to process 1",
  "section": "fundamentals",
  "level": "intermediate",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q2",
   "Q11",
   "Q112",
   "Q184"
  ],
  "inShort": "The CLI sends create and start to dockerd. It resolves the image, prepares layers, network and mounts, and hands over to containerd. That starts a shim per container, the shim calls runc, and runc sets up namespaces and cgroups, executes your program and leaves. The shim stays as the parent, so the engine can restart without the container.",
  "file": "content/questions/fundamentals/012-from-run-to-first-process.md"
 },
 {
  "id": "Q13",
  "number": 13,
  "title": "What do the three OCI specifications standardise?",
  "short": "OCI specifications",
  "section": "fundamentals",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q17",
   "Q30",
   "Q4",
   "Q12"
  ],
  "inShort": "The image specification says what an image is: index, manifest, configuration, layers, all addressed by digest. The distribution specification says how a registry hands it over. The runtime specification says how an unpacked image with a `config.json` becomes a process. So what Docker builds, any registry stores and any runtime starts.",
  "file": "content/questions/fundamentals/013-oci-specifications.md"
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
  "id": "Q15",
  "number": 15,
  "title": "Which instructions act at build time, and which describe the run?",
  "short": "Build time and run time",
  "section": "fundamentals",
  "level": "beginner",
  "for": "developer",
  "kind": "concept",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q6",
   "Q20",
   "Q29",
   "Q4",
   "Q52"
  ],
  "inShort": "RUN, COPY and ADD do something once, while building, and the result is in the image. CMD, ENTRYPOINT, EXPOSE, VOLUME, HEALTHCHECK, STOPSIGNAL and LABEL only write down defaults for containers, and most can be overridden at start. ENV, USER and WORKDIR do both. ARG exists during the build only.",
  "file": "content/questions/fundamentals/015-build-time-and-run-time.md"
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
  "inShort": "Exec form, a JSON array, starts your program directly: it becomes PID 1 and gets the stop signal, but nothing expands `$VAR`. Shell form runs `/bin/sh -c`, which expands it, yet may keep the signal. Use exec form for CMD and ENTRYPOINT, shell form for RUN.",
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
  "inShort": "`registry/namespace/name:tag@digest`. Without a registry it is Docker Hub, without a namespace `library`, without a tag `latest`, which is a plain name and not \"the newest\". A tag can be moved at any time; a digest names the content itself, so if both are given it decides.",
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
  "inShort": "Compose describes what `docker run` commands do one by one: services, networks and volumes in one file. It compares the file with what is running and changes only the difference. `docker-compose` V1 ended in July 2023; now it is `docker compose`, which ignores `version:`.",
  "file": "content/questions/fundamentals/018-compose-basics.md"
 },
 {
  "id": "Q19",
  "number": 19,
  "title": "What is the smallest Compose file, and how are several merged?",
  "short": "Compose files and merging",
  "section": "fundamentals",
  "level": "beginner",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:name",
   "compose:include",
   "compose:services"
  ],
  "seeAlso": [
   "Q18",
   "Q171",
   "Q20",
   "Q51"
  ],
  "inShort": "One service with an image or a build is enough; network, names and project come by default. Compose reads `compose.yaml` and, if present, `compose.override.yaml`. Several files become one before anything starts: maps merge key by key, lists grow, single values and commands are replaced by the later file. `docker compose config` shows the result.",
  "file": "content/questions/fundamentals/019-compose-files-and-merging.md"
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
  "inShort": "ENV in the image sets defaults; what is given at run time wins. In Compose the order is `run -e`, `environment`, `env_file`, ENV. A `.env` file fills in `${…}` in the Compose file and puts nothing into the container by itself. Passwords belong in secrets, not here.",
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
  "id": "Q22",
  "number": 22,
  "title": "exec, attach, logs, cp, top: how do you look into a container?",
  "short": "Looking into a container",
  "section": "fundamentals",
  "level": "beginner",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.tty",
   "compose:services.*.stdin_open"
  ],
  "seeAlso": [
   "Q3",
   "Q182",
   "Q183",
   "Q179"
  ],
  "inShort": "Begin with what needs nothing inside: `logs` for the output of process 1, `top` for its processes, `inspect` for the configuration, `diff` and `cp` for files. `exec` starts a second process in the container and needs that program in the image. `attach` connects you to process 1 itself, where Ctrl+C may end it.",
  "file": "content/questions/fundamentals/022-looking-into-a-running-container.md"
 },
 {
  "id": "Q23",
  "number": 23,
  "title": "What do the prune commands delete, and what do they spare?",
  "short": "What prune deletes",
  "section": "fundamentals",
  "level": "beginner",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q76",
   "Q3",
   "Q28",
   "Q49"
  ],
  "inShort": "Prune removes what nothing uses at that moment: stopped containers, networks without containers, untagged images, build cache. Named volumes and running containers are spared unless you say `--all`. The danger is the word \"uses\": a container you stopped for maintenance counts as garbage, and then so do its image and network.",
  "file": "content/questions/fundamentals/023-what-prune-deletes.md"
 },
 {
  "id": "Q24",
  "number": 24,
  "title": "How do Docker Engine, Docker Desktop, Podman and nerdctl relate?",
  "short": "Engine, Desktop, Podman, nerdctl",
  "section": "fundamentals",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q2",
   "Q12",
   "Q13",
   "Q104"
  ],
  "inShort": "Docker Engine is the open-source server on Linux. Docker Desktop is an application that runs that engine in a virtual machine, with a licence for larger companies. Podman does the same job without a daemon, as your user. nerdctl is a Docker-like client for containerd alone. Images are OCI everywhere; networks, Compose and APIs are where they differ.",
  "file": "content/questions/fundamentals/024-engine-desktop-podman-nerdctl.md"
 },
 {
  "id": "Q25",
  "number": 25,
  "title": "What does docker init generate, and what do you change first?",
  "short": "docker init",
  "section": "fundamentals",
  "level": "beginner",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q26",
   "Q39",
   "Q43",
   "Q52",
   "Q46"
  ],
  "inShort": "It asks for language, version, port and start command, and writes a Dockerfile, a `compose.yaml`, a `.dockerignore` and a short README. The result is a sound start: non-root user, cached dependencies. Before you commit it, check the base version, the start command, what `COPY . .` brings, the published port, and add a health check.",
  "file": "content/questions/fundamentals/025-docker-init.md"
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
  "id": "Q27",
  "number": 27,
  "title": "How do you debug a build that fails?",
  "short": "Debugging a failing build",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "developer",
  "kind": "diagnose",
  "origin": "document",
  "on": [
   "compose:services.*.build.target"
  ],
  "seeAlso": [
   "Q185",
   "Q31",
   "Q39",
   "Q48"
  ],
  "inShort": "Read the first error, with `--progress=plain`, not the last line. Then ask what that step saw: which files, which variables, which base. Build the stage before it with `--target` and look inside, or let `docker buildx debug` open a shell where the step failed. BuildKit keeps no intermediate images to start.",
  "file": "content/questions/dockerfile-and-images/027-debugging-a-failing-build.md"
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
   "Q32",
   "Q38",
   "Q39",
   "Q47"
  ],
  "inShort": "RUN, COPY and ADD each make a read-only layer, reused while the instruction and its input stay the same. After the first change, every later step of the stage runs again. So copy manifests, install, then copy sources. A cache mount saves downloads even when a step reruns.",
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
  "inShort": "Declare a value with ARG and set it with `--build-arg`. It exists only during the build, from its line to the end of the stage; one declared before FROM must be repeated inside. The image history shows it, so a token belongs in a secret mount.",
  "file": "content/questions/dockerfile-and-images/029-build-arguments.md"
 },
 {
  "id": "Q30",
  "number": 30,
  "title": "What is an image digest and when do you pin by it?",
  "short": "Image digests",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "document",
  "on": [
   "compose:services.*.image",
   "dockerfile:FROM"
  ],
  "seeAlso": [
   "Q17",
   "Q42",
   "Q44",
   "Q103"
  ],
  "inShort": "A digest is the SHA-256 of a manifest, and through it of every layer: the same digest, the same bytes, from any registry. Pin by it where a change must be a decision: production deployments, bases of what you ship, CI tools. Keep the tag beside it for people, and let a bot move both.",
  "file": "content/questions/dockerfile-and-images/030-image-digests.md"
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
  "inShort": "BuildKit reads the Dockerfile as a graph: it builds only what the target needs, runs independent stages in parallel and transfers only files that are used. It is the default since Engine 23.0; `# syntax=docker/dockerfile:1` fetches the newest stable Dockerfile language.",
  "file": "content/questions/dockerfile-and-images/031-buildkit.md"
 },
 {
  "id": "Q32",
  "number": 32,
  "title": "When do cache mounts help, and how do they differ from layer caching?",
  "short": "Cache mounts",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [
   "dockerfile:RUN --mount=type=cache",
   "dockerfile:RUN"
  ],
  "seeAlso": [
   "Q28",
   "Q10",
   "Q31"
  ],
  "inShort": "The layer cache decides whether a step runs at all; a cache mount makes a step that must run cheaper. It is a directory of the builder, mounted for one `RUN`, kept between builds and never part of the image. Use it for package downloads and compiler output.",
  "file": "content/questions/dockerfile-and-images/032-cache-mounts.md"
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
  "inShort": "What goes through ARG, ENV or COPY stays in the image, its history or the cache, even if a later step deletes it. `RUN --mount=type=secret` shows a credential to one step and stores nothing. For Git over SSH, `--mount=type=ssh` lends your agent, not the key.",
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
  "id": "Q35",
  "number": 35,
  "title": "How do you publish one tag for several CPU architectures?",
  "short": "Multi-platform images",
  "section": "dockerfile-and-images",
  "level": "advanced",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [
   "dockerfile:FROM --platform",
   "compose:services.*.build.platforms"
  ],
  "seeAlso": [
   "Q41",
   "Q30",
   "Q184",
   "Q36"
  ],
  "inShort": "The tag points to an index with one manifest per platform, and the engine picks its own. Build it with `--platform linux/amd64,linux/arm64`. How each platform gets built decides the time: cross-compile in a stage pinned to BUILDPLATFORM where the language can, use native machines where it cannot, emulate only small steps.",
  "file": "content/questions/dockerfile-and-images/035-multi-platform-images.md"
 },
 {
  "id": "Q36",
  "number": 36,
  "title": "What does buildx bake solve, and how does it work with Compose files?",
  "short": "Bake, also with Compose files",
  "section": "dockerfile-and-images",
  "level": "advanced",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.build.tags"
  ],
  "seeAlso": [
   "Q31",
   "Q9",
   "Q35",
   "Q18"
  ],
  "inShort": "Bake describes builds in a file: targets with context, stage, arguments, tags, platforms and cache, and groups that are built together, in parallel, sharing steps. It replaces scripts full of flags. It reads HCL, JSON and Compose files, where each service with a build is a target; `x-bake` adds what Compose has no key for.",
  "file": "content/questions/dockerfile-and-images/036-bake-and-compose.md"
 },
 {
  "id": "Q37",
  "number": 37,
  "title": "What are SBOM and provenance attestations, and how do you use them?",
  "short": "SBOM and provenance",
  "section": "dockerfile-and-images",
  "level": "advanced",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.build.sbom",
   "compose:services.*.build.provenance"
  ],
  "seeAlso": [
   "Q30",
   "Q113",
   "Q114",
   "Q125"
  ],
  "inShort": "An SBOM lists what is in an image, provenance says how it was built: source, bases by digest, builder, time. BuildKit writes both as attestations into the image's index, provenance by default. They answer \"are we affected?\" in minutes. They are statements, not proof: without a signature anyone who may push can write them.",
  "file": "content/questions/dockerfile-and-images/037-sbom-and-provenance.md"
 },
 {
  "id": "Q38",
  "number": 38,
  "title": "What does COPY --link gain, and when does it not work?",
  "short": "COPY --link",
  "section": "dockerfile-and-images",
  "level": "advanced",
  "for": "developer",
  "kind": "concept",
  "origin": "added",
  "on": [
   "dockerfile:COPY --link",
   "dockerfile:ADD --link"
  ],
  "seeAlso": [
   "Q28",
   "Q46",
   "Q47",
   "Q9"
  ],
  "inShort": "A linked copy makes its layer without looking at what is below, so it survives a change of base or earlier steps: the builder stacks it anew. The price: it cannot follow a symbolic link in the destination, resolve user names, or keep a directory's mode.",
  "file": "content/questions/dockerfile-and-images/038-copy-link.md"
 },
 {
  "id": "Q39",
  "number": 39,
  "title": "How does .dockerignore match paths, and how is it unlike .gitignore?",
  "short": ".dockerignore patterns",
  "section": "dockerfile-and-images",
  "level": "beginner",
  "for": "developer",
  "kind": "concept",
  "origin": "added",
  "on": [
   "dockerignore:",
   "dockerfile:COPY --exclude",
   "dockerfile:COPY"
  ],
  "seeAlso": [
   "Q28",
   "Q10",
   "Q33",
   "Q14"
  ],
  "inShort": "A pattern is matched against the path from the root of the context, so `node_modules` excludes only the one at the top; write `**/node_modules` for all levels. The last matching line wins, and `!` brings files back. What is excluded can neither leak into the image through `COPY .` nor spoil the cache.",
  "file": "content/questions/dockerfile-and-images/039-dockerignore.md"
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
  "inShort": "Start from the `slim` variant of your language's official image: glibc, a shell, few packages. Go smaller when the program allows: Alpine on musl, distroless or hardened where nobody needs a shell, `scratch` for static binaries. Whatever you choose must still get fixes.",
  "file": "content/questions/dockerfile-and-images/040-choosing-a-base-image.md"
 },
 {
  "id": "Q41",
  "number": 41,
  "title": "How far does an ARG or ENV reach across stages?",
  "short": "Scope of ARG and ENV",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "developer",
  "kind": "concept",
  "origin": "added",
  "on": [
   "dockerfile:ARG",
   "dockerfile:FROM AS",
   "dockerfile:ENV"
  ],
  "seeAlso": [
   "Q29",
   "Q35",
   "Q20"
  ],
  "inShort": "An ARG above the first FROM is global: FROM lines see it, stages see it only after `ARG NAME` without a value. Inside a stage, ARG and ENV reach from their line to the end and into stages built FROM it. COPY --from carries neither. Platform arguments such as TARGETARCH behave like global ones.",
  "file": "content/questions/dockerfile-and-images/041-scope-of-arg-and-env.md"
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
  "inShort": "`latest` says nothing about age or content: it is only the tag used when you write none. Give every build a tag that never moves, such as the version and the commit, build once, and promote that same digest through test and production. Labels tell version, revision and source.",
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
  "inShort": "A check that calls a missing program fails for ever, and slim images have neither `curl` nor `wget`. Probe with what is there: `node -e`, `python -c`, busybox `wget` on Alpine, `pg_isready`, or your own binary. Docker only records the result; it restarts nothing.",
  "file": "content/questions/dockerfile-and-images/043-healthcheck-minimal-image.md"
 },
 {
  "id": "Q44",
  "number": 44,
  "title": "What makes a build reproducible?",
  "short": "Reproducible builds",
  "section": "dockerfile-and-images",
  "level": "advanced",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [
   "dockerfile:RUN --network",
   "dockerfile:ADD --checksum"
  ],
  "seeAlso": [
   "Q17",
   "Q42",
   "Q28",
   "Q14"
  ],
  "inShort": "Same inputs, and no hidden ones. Pin bases by digest, packages by lock file or snapshot, downloads by checksum, and keep time, network and cache out of the result. That gives a repeatable build. For identical bytes also set SOURCE_DATE_EPOCH and rewrite timestamps. Pins need a bot, or they freeze vulnerabilities too.",
  "file": "content/questions/dockerfile-and-images/044-reproducible-builds.md"
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
  "inShort": "USER sets who runs the following RUN steps and the container; COPY ignores it. Files copied without `--chown` belong to root, which is right for code: the service can read it, not change it. Give it only the directories it writes to. Prefer a numeric id.",
  "file": "content/questions/dockerfile-and-images/046-user-chown-chmod.md"
 },
 {
  "id": "Q47",
  "number": 47,
  "title": "How do CI runners share a build cache?",
  "short": "Build cache in CI",
  "section": "dockerfile-and-images",
  "level": "advanced",
  "for": "operator",
  "kind": "design",
  "origin": "added",
  "on": [
   "compose:services.*.build.cache_from",
   "compose:services.*.build.cache_to"
  ],
  "seeAlso": [
   "Q28",
   "Q32",
   "Q31",
   "Q35"
  ],
  "inShort": "Either the builder stays or the cache travels. Travelling means `--cache-to` and `--cache-from` with a registry, the CI's own cache or a bucket; `mode=max` includes the stages that are not in the image. A builder that stays, remote or on the runner, moves no data and keeps cache mounts, but has to be run by someone.",
  "file": "content/questions/dockerfile-and-images/047-sharing-cache-in-ci.md"
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
 },
 {
  "id": "Q49",
  "number": 49,
  "title": "How do you find out what is in an image and why it is large?",
  "short": "What is in an image",
  "section": "dockerfile-and-images",
  "level": "intermediate",
  "for": "both",
  "kind": "diagnose",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q10",
   "Q28",
   "Q9",
   "Q39"
  ],
  "inShort": "Three views answer different questions. `docker history` shows what each instruction added, so it names the guilty step. Listing the files of a container shows what is left in the end. The difference between the two is data that a later layer deleted or stored twice. Look at the base first: it is often most of the sum.",
  "file": "content/questions/dockerfile-and-images/049-what-is-in-an-image.md"
 },
 {
  "id": "Q50",
  "number": 50,
  "title": "What besides images can a registry hold?",
  "short": "What a registry can hold",
  "section": "dockerfile-and-images",
  "level": "advanced",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [
   "image:registry"
  ],
  "seeAlso": [
   "Q13",
   "Q30",
   "Q37",
   "Q17",
   "Q113"
  ],
  "inShort": "A registry stores blobs and small JSON documents that point to them by digest. An image is one use: index, manifest, configuration, layers. The same structure holds attestations, signatures, build cache, Helm charts, Compose applications, models. Since OCI 1.1 such an artifact can name the image it belongs to, and the registry lists these referrers.",
  "file": "content/questions/dockerfile-and-images/050-what-a-registry-can-hold.md"
 },
 {
  "id": "Q51",
  "number": 51,
  "title": "How do containers find and reach each other?",
  "short": "Reaching other containers",
  "section": "networking",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "document",
  "on": [
   "compose:services.*.networks",
   "compose:networks",
   "dockerfile:EXPOSE"
  ],
  "seeAlso": [
   "Q52",
   "Q72",
   "Q162"
  ],
  "inShort": "Containers on the same user-defined network reach each other by name, on any port, without publishing anything: Docker's own DNS turns the service name into an address. Compose creates such a network for every project. So connect to `db:5432`, the container's port, never to `localhost`, which is the container itself.",
  "file": "content/questions/networking/051-how-containers-reach-each-other.md"
 },
 {
  "id": "Q52",
  "number": 52,
  "title": "What do EXPOSE and publishing a port each do?",
  "short": "EXPOSE and published ports",
  "section": "networking",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "document",
  "on": [
   "dockerfile:EXPOSE",
   "compose:services.*.ports",
   "compose:services.*.networks"
  ],
  "seeAlso": [
   "Q51",
   "Q72",
   "Q43"
  ],
  "inShort": "EXPOSE opens nothing: it documents the port and tells `docker run -P` what to publish. Publishing makes a container port reachable through the host, by default on every interface and past the usual host firewall. So write `127.0.0.1:8080:80` unless the outside should get in. Containers on one network need neither.",
  "file": "content/questions/networking/052-expose-and-publish.md"
 },
 {
  "id": "Q53",
  "number": 53,
  "title": "Which network driver suits which situation?",
  "short": "Choosing a network driver",
  "section": "networking",
  "level": "intermediate",
  "for": "operator",
  "kind": "design",
  "origin": "document",
  "on": [
   "compose:networks.*.driver",
   "compose:networks.*.driver_opts",
   "compose:services.*.network_mode"
  ],
  "seeAlso": [
   "Q5",
   "Q51",
   "Q104"
  ],
  "inShort": "Start with a bridge of your own and ask what it cannot do. Containers on several hosts need an overlay, and with it a swarm. An address in the physical network means ipvlan or macvlan. Thousands of ports or packet capture speak for host. A job that needs nobody gets none. A fixed address alone justifies no change.",
  "file": "content/questions/networking/053-choosing-a-network-driver.md"
 },
 {
  "id": "Q54",
  "number": 54,
  "title": "How do you troubleshoot container networking step by step?",
  "short": "Network trouble, step by step",
  "section": "networking",
  "level": "intermediate",
  "for": "both",
  "kind": "diagnose",
  "origin": "document",
  "on": [],
  "seeAlso": [
   "Q189",
   "Q190",
   "Q182"
  ],
  "inShort": "Say exactly who fails to reach whom, then go through five layers in order: is the target running, do both share a network, does the name resolve, does the port accept, does the application answer. Test from inside the client's own network namespace. The first layer that fails is the cause; what lies above it is only its echo.",
  "file": "content/questions/networking/054-troubleshooting-networks-step-by-step.md"
 },
 {
  "id": "Q55",
  "number": 55,
  "title": "How does the embedded DNS server answer names and aliases?",
  "short": "The embedded DNS server",
  "section": "networking",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.dns",
   "compose:services.*.dns_search",
   "compose:services.*.hostname"
  ],
  "seeAlso": [
   "Q51",
   "Q72",
   "Q189"
  ],
  "inShort": "On every network you create, the resolver inside the container is 127.0.0.11: the engine itself. It knows names and aliases of containers that share a network with the asker, and answers their current addresses. Anything else it forwards to the host's servers, or to those under `dns`. On the default bridge there is no such server.",
  "file": "content/questions/networking/055-embedded-dns.md"
 },
 {
  "id": "Q56",
  "number": 56,
  "title": "What do you lose on the default bridge compared with your own?",
  "short": "Default bridge or your own",
  "section": "networking",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.network_mode"
  ],
  "seeAlso": [
   "Q5",
   "Q51",
   "Q55"
  ],
  "inShort": "Names, separation and control. On the default bridge containers know each other by address only, everybody who named no network shares it, and its settings are global and need a restart of the daemon. One `docker network create` gives all three; Compose does it for every project.",
  "file": "content/questions/networking/056-default-bridge-and-your-own.md"
 },
 {
  "id": "Q57",
  "number": 57,
  "title": "Which path does a packet to a published port take on the host?",
  "short": "Path to a published port",
  "section": "networking",
  "level": "advanced",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q52",
   "Q190",
   "Q194"
  ],
  "inShort": "The destination is rewritten first: nat PREROUTING turns host address and port into container address and port. The packet is then forwarded, not delivered, so it meets FORWARD with DOCKER-USER before Docker's own chains, and never INPUT. Answers go back by connection tracking. The proxy process serves only what these rules do not catch.",
  "file": "content/questions/networking/057-path-of-a-packet-to-a-published-port.md"
 },
 {
  "id": "Q58",
  "number": 58,
  "title": "Why does a published port bypass ufw, and how do you contain it?",
  "short": "Published ports and ufw",
  "section": "networking",
  "level": "advanced",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.ports.*.published",
   "compose:services.*.ports"
  ],
  "seeAlso": [
   "Q52",
   "Q57",
   "Q190"
  ],
  "inShort": "ufw filters what is addressed to the host; a published port is rewritten to a container address and forwarded past those rules. Contain it where it arises: publish on an address, make loopback the daemon's default, keep one entry point, and put what must be filtered into DOCKER-USER. Then check from another machine, not with `ufw status`.",
  "file": "content/questions/networking/058-published-ports-and-ufw.md"
 },
 {
  "id": "Q59",
  "number": 59,
  "title": "How do you split a Compose application into front and back networks?",
  "short": "Front and back networks",
  "section": "networking",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:networks.*.internal",
   "compose:services.*.networks.*.gw_priority",
   "compose:networks"
  ],
  "seeAlso": [
   "Q51",
   "Q56",
   "Q72"
  ],
  "inShort": "Draw who has to talk to whom, and give each kind of conversation a network: entry to application, application to data. A service joins only what it needs, so the proxy cannot even resolve the database. Make the data network `internal`, and check the cut with a connection that must fail.",
  "file": "content/questions/networking/059-front-and-back-networks.md"
 },
 {
  "id": "Q60",
  "number": 60,
  "title": "When is ipvlan the better choice than macvlan?",
  "short": "ipvlan or macvlan",
  "section": "networking",
  "level": "advanced",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:networks.*.driver_opts.parent",
   "compose:networks.*.driver_opts.ipvlan_mode",
   "compose:networks.*.driver"
  ],
  "seeAlso": [
   "Q53",
   "Q5",
   "Q59"
  ],
  "inShort": "Both put containers on the physical network without a bridge. Macvlan gives each a MAC address of its own; ipvlan lets all share the parent's. Take ipvlan where the network tolerates one MAC per port: clouds, hypervisors, port security, wireless. Take macvlan where a device must be told apart by MAC.",
  "file": "content/questions/networking/060-ipvlan-or-macvlan.md"
 },
 {
  "id": "Q61",
  "number": 61,
  "title": "How does an overlay network carry traffic between hosts?",
  "short": "How overlay networks work",
  "section": "networking",
  "level": "advanced",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:networks.*.attachable",
   "compose:networks.*.driver_opts.encrypted",
   "compose:networks.*.driver"
  ],
  "seeAlso": [
   "Q53",
   "Q104",
   "Q194"
  ],
  "inShort": "Each overlay is a virtual Ethernet segment. On every host a bridge in a hidden namespace takes the container's frame, wraps it in a UDP packet (VXLAN, port 4789) and sends it to the host where the target runs. Which container is where spreads by gossip on 7946. Application data travels unencrypted unless you ask for it.",
  "file": "content/questions/networking/061-overlay-networks.md"
 },
 {
  "id": "Q62",
  "number": 62,
  "title": "What is the routing mesh, and what does host-mode publishing change?",
  "short": "Routing mesh and host mode",
  "section": "networking",
  "level": "intermediate",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.ports.*.mode",
   "compose:services.*.deploy.endpoint_mode"
  ],
  "seeAlso": [
   "Q52",
   "Q61",
   "Q176"
  ],
  "inShort": "In a swarm a published port opens on every node. Whichever node a client hits, the kernel's load balancer forwards the connection over the ingress network to some task. Convenient, but the client's address is lost. Host mode publishes only where a task runs, directly: real addresses and one hop less, one task per node.",
  "file": "content/questions/networking/062-swarm-routing-mesh.md"
 },
 {
  "id": "Q63",
  "number": 63,
  "title": "How do you run Docker networks with IPv6?",
  "short": "IPv6 in Docker networks",
  "section": "networking",
  "level": "advanced",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:networks.*.enable_ipv6",
   "compose:services.*.networks.*.ipv6_address"
  ],
  "seeAlso": [
   "Q57",
   "Q58",
   "Q190"
  ],
  "inShort": "Per network: `enable_ipv6: true`, nothing else. Since Engine 27 Docker picks a private /64 and filters IPv6 like IPv4. Then decide how the world gets in: translation as with IPv4, or mode `routed` with real addresses, where published ports are opened and nothing is rewritten. Test both families from outside.",
  "file": "content/questions/networking/063-ipv6.md"
 },
 {
  "id": "Q64",
  "number": 64,
  "title": "How do you plan subnets and avoid address-pool collisions?",
  "short": "Subnets and address pools",
  "section": "networking",
  "level": "intermediate",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:networks.*.ipam",
   "compose:services.*.networks.*.ipv4_address"
  ],
  "seeAlso": [
   "Q23",
   "Q53",
   "Q63"
  ],
  "inShort": "By default Docker takes whole /16 blocks from 172.17 to 172.31 and then 192.168. That is room for about 31 networks, right where companies and VPNs have theirs. Reserve one range with your network team, set it as `default-address-pools` with /24 on every host, and write a `subnet` into a file only when a fixed address needs it.",
  "file": "content/questions/networking/064-planning-subnets.md"
 },
 {
  "id": "Q65",
  "number": 65,
  "title": "How does a container reach a service on its host?",
  "short": "From container to host",
  "section": "networking",
  "level": "beginner",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.extra_hosts",
   "compose:services.*.build.extra_hosts"
  ],
  "seeAlso": [
   "Q51",
   "Q52",
   "Q24"
  ],
  "inShort": "Not as `localhost`, which is the container itself. Use the name `host.docker.internal`. Docker Desktop knows it; on Linux add `extra_hosts: \"host.docker.internal=host-gateway\"`. There the service must also listen on that address rather than on 127.0.0.1, and the host's firewall must let containers in. Often the better answer is to run the service as a container too.",
  "file": "content/questions/networking/065-container-to-host.md"
 },
 {
  "id": "Q66",
  "number": 66,
  "title": "Small requests work, large ones hang. How do you prove it is the MTU?",
  "short": "MTU and hanging transfers",
  "section": "networking",
  "level": "advanced",
  "for": "operator",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "compose:networks.*.driver_opts.*",
   "compose:networks.*.driver_opts"
  ],
  "seeAlso": [
   "Q54",
   "Q61",
   "Q189"
  ],
  "inShort": "Connections open, then stall as soon as full packets flow: TLS handshakes, downloads, `git clone`. Compare the MTU of the container's interface with that of the host's. Find the size that still passes with `ping -M do`. If the path carries 1450 and the container believes in 1500, set the network's MTU and recreate it.",
  "file": "content/questions/networking/066-mtu.md"
 },
 {
  "id": "Q67",
  "number": 67,
  "title": "When should containers share one network namespace?",
  "short": "Sharing a network namespace",
  "section": "networking",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.network_mode"
  ],
  "seeAlso": [
   "Q5",
   "Q182",
   "Q162"
  ],
  "inShort": "When they belong together like the parts of one program: a service and the VPN it must use, an application and a local proxy. They have one address, one set of ports and one `localhost`. The price is a common fate: ports are published by the owner, and if the owner restarts, the others hang on a dead stack.",
  "file": "content/questions/networking/067-sharing-a-network-namespace.md"
 },
 {
  "id": "Q68",
  "number": 68,
  "title": "How do expose, ports and EXPOSE differ in a Compose file?",
  "short": "expose and ports in Compose",
  "section": "networking",
  "level": "beginner",
  "for": "developer",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.expose",
   "compose:services.*.ports.*.target",
   "dockerfile:EXPOSE"
  ],
  "seeAlso": [
   "Q52",
   "Q19",
   "Q190"
  ],
  "inShort": "`ports` opens a door on the host. `expose` and EXPOSE are notes that say where the program listens, one in the Compose file, one in the image; neither opens anything, and services on a common network need neither. So: `ports` for what you call from outside, with an address, and mostly no `expose` at all.",
  "file": "content/questions/networking/068-expose-and-ports-in-compose.md"
 },
 {
  "id": "Q69",
  "number": 69,
  "title": "How do you put a TLS reverse proxy in front of several services?",
  "short": "A TLS reverse proxy",
  "section": "networking",
  "level": "intermediate",
  "for": "operator",
  "kind": "design",
  "origin": "added",
  "on": [
   "compose:services.*.labels",
   "image:traefik"
  ],
  "seeAlso": [
   "Q59",
   "Q109",
   "Q176"
  ],
  "inShort": "One container owns 80 and 443, terminates TLS and forwards by host name over a private network; nothing else publishes a port. For a few services a static configuration (Caddy, nginx) is simplest. If services come and go, discovery by labels (Traefik) saves work and costs access to the Docker API. Keep the certificates in a volume.",
  "file": "content/questions/networking/069-tls-reverse-proxy.md"
 },
 {
  "id": "Q70",
  "number": 70,
  "title": "How do you send builds and containers through a corporate proxy?",
  "short": "Behind a corporate proxy",
  "section": "networking",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "dockerfile:ARG",
   "compose:services.*.build.args"
  ],
  "seeAlso": [
   "Q29",
   "Q33",
   "Q124"
  ],
  "inShort": "There are three clients and three settings. The engine pulls images: `proxies` in `daemon.json`. Builds and containers: `proxies` in `~/.docker/config.json`, which Docker turns into variables. A container builder: `--driver-opt env.…` when it is created. Never ENV in the image. And list your own service names in `noProxy`.",
  "file": "content/questions/networking/070-corporate-proxy.md"
 },
 {
  "id": "Q71",
  "number": 71,
  "title": "How do you stop containers on one host from talking to each other?",
  "short": "Isolating containers on a host",
  "section": "networking",
  "level": "advanced",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q56",
   "Q59",
   "Q106"
  ],
  "inShort": "Put them on different networks: bridges do not forward to each other. What is left are the ways around: ports published on the host, services of the host itself, and the outside world. For equal neighbours that only need the way out, one network with `enable_icc` off. For tenants who distrust each other, separate machines.",
  "file": "content/questions/networking/071-isolating-containers-on-one-host.md"
 },
 {
  "id": "Q72",
  "number": 72,
  "title": "What do hostname, container name, service name and alias resolve to?",
  "short": "The names of a container",
  "section": "networking",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.container_name",
   "compose:services.*.hostname",
   "compose:services.*.networks"
  ],
  "seeAlso": [
   "Q51",
   "Q128",
   "Q18"
  ],
  "inShort": "Use service names and network aliases: they live in the DNS of each shared network and find every container of the service. The container name is unique on the engine, so fixing it blocks scaling and second copies. The hostname is what a container calls itself: an identity, not an address to build on.",
  "file": "content/questions/networking/072-names-of-a-container.md"
 },
 {
  "id": "Q73",
  "number": 73,
  "title": "How do you capture a container's traffic without touching its image?",
  "short": "Capturing container traffic",
  "section": "networking",
  "level": "intermediate",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q57",
   "Q67",
   "Q182"
  ],
  "inShort": "Run `tcpdump` in the container's network namespace from outside: a tool container with `--network container:NAME`, or `nsenter` with the host's own tool. It sees exactly this container's packets, loopback included. Filter, limit, and write a file for Wireshark. To see what NAT does, capture on the bridge and on the host's interface as well.",
  "file": "content/questions/networking/073-capturing-traffic.md"
 },
 {
  "id": "Q74",
  "number": 74,
  "title": "How does networking under Docker Desktop differ from Linux?",
  "short": "Docker Desktop networking",
  "section": "networking",
  "level": "intermediate",
  "for": "developer",
  "kind": "concept",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q24",
   "Q65",
   "Q192"
  ],
  "inShort": "The engine runs in a virtual machine, and a process on your computer carries the traffic. So the host sees neither container addresses nor `docker0`; published ports belong to that process; VPN and firewall apply to it; host networking is an imitation on layer 4. Published ports and names work the same everywhere: rely on those.",
  "file": "content/questions/networking/074-docker-desktop-networking.md"
 },
 {
  "id": "Q75",
  "number": 75,
  "title": "Refused, timed out or unknown host: what does each tell you?",
  "short": "Refused, timeout, unknown host",
  "section": "networking",
  "level": "intermediate",
  "for": "developer",
  "kind": "diagnose",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q51",
   "Q54",
   "Q191"
  ],
  "inShort": "Three layers speak. *Unknown host*: no name, so look at networks and spelling. *Refused*: a machine answered that nobody listens on this address and port, so look at port, binding and start. *Timed out*: no answer at all, so look for a filter, a route or a dead address. Each rules out what lies below it.",
  "file": "content/questions/networking/075-refused-timed-out-unknown-host.md"
 },
 {
  "id": "Q76",
  "number": 76,
  "title": "When do you use a volume, a bind mount or tmpfs?",
  "short": "Volume, bind mount or tmpfs",
  "section": "volumes-and-storage",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "document",
  "on": [
   "compose:services.*.volumes",
   "compose:volumes",
   "dockerfile:VOLUME"
  ],
  "seeAlso": [
   "Q82",
   "Q79",
   "Q83"
  ],
  "inShort": "Data that must outlive the container goes into a named volume: Docker manages it, and the host's layout does not matter. A bind mount shows host files: source code in development, configuration. tmpfs is memory, for scratch files that may vanish.",
  "file": "content/questions/volumes-and-storage/076-volume-bind-mount-tmpfs.md"
 },
 {
  "id": "Q77",
  "number": 77,
  "title": "How do you back up and restore a volume?",
  "short": "Backing up a volume",
  "section": "volumes-and-storage",
  "level": "intermediate",
  "for": "operator",
  "kind": "practice",
  "origin": "document",
  "on": [
   "compose:volumes.*.name",
   "compose:volumes"
  ],
  "seeAlso": [
   "Q175",
   "Q76",
   "Q187"
  ],
  "inShort": "The engine has no backup command. Stop whatever writes, let a throw-away container mount the volume read-only and pack it with `tar`, keep the archive on another machine. Databases are dumped with their own tool instead. Restore into a new volume, check it, then switch. A backup nobody has restored does not count.",
  "file": "content/questions/volumes-and-storage/077-backup-and-restore.md"
 },
 {
  "id": "Q78",
  "number": 78,
  "title": "What are volume drivers, and when do you need one?",
  "short": "Volume drivers",
  "section": "volumes-and-storage",
  "level": "intermediate",
  "for": "operator",
  "kind": "concept",
  "origin": "document",
  "on": [
   "compose:volumes",
   "compose:volumes.*.driver"
  ],
  "seeAlso": [
   "Q76",
   "Q8",
   "Q110"
  ],
  "inShort": "A driver decides where a volume's data lives. The built-in `local` uses a directory of the host and, with mount options, also NFS, SMB, tmpfs or a block device. Plugins reach other storage, but many are abandoned. You need more than `local` only when data must follow a container to another host.",
  "file": "content/questions/volumes-and-storage/078-volume-drivers.md"
 },
 {
  "id": "Q79",
  "number": 79,
  "title": "-v or --mount, short or long syntax: which is safer?",
  "short": "-v or --mount",
  "section": "volumes-and-storage",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.volumes.*.bind.create_host_path",
   "compose:services.*.volumes.*.source",
   "compose:services.*.volumes"
  ],
  "seeAlso": [
   "Q8",
   "Q76",
   "Q171"
  ],
  "inShort": "`-v` guesses: a name is a volume, anything with a slash or dot in front a host path, and what does not exist is created silently. `--mount` states the type and fails when a host path is missing. The same holds for Compose's short and long syntax. Use the long one where a mistake would cost data.",
  "file": "content/questions/volumes-and-storage/079-v-or-mount.md"
 },
 {
  "id": "Q80",
  "number": 80,
  "title": "How does copy-on-write work in overlay-based storage?",
  "short": "Copy-on-write and overlayfs",
  "section": "volumes-and-storage",
  "level": "advanced",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q28",
   "Q8",
   "Q76"
  ],
  "inShort": "The kernel's overlayfs lays one writable directory over the image's read-only ones and shows them as one tree. Reads go to the topmost layer that has the file. The first write copies the whole file up; a deletion leaves a whiteout. So hundreds of containers share one image, and large files changed in place are expensive.",
  "file": "content/questions/volumes-and-storage/080-copy-on-write.md"
 },
 {
  "id": "Q81",
  "number": 81,
  "title": "What changes when the engine uses the containerd image store?",
  "short": "The containerd image store",
  "section": "volumes-and-storage",
  "level": "advanced",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q35",
   "Q37",
   "Q188",
   "Q105"
  ],
  "inShort": "Images are stored as the registry delivers them, index and attestations included, and unpacked by a snapshotter. So a host can hold several platforms and SBOMs, image mounts and lazy pulling become possible, and image IDs are digests. It needs more disk, in another directory, and does not work with user-namespace remapping.",
  "file": "content/questions/volumes-and-storage/081-containerd-image-store.md"
 },
 {
  "id": "Q82",
  "number": 82,
  "title": "Why keep a database off the container's writable layer?",
  "short": "Databases and the writable layer",
  "section": "volumes-and-storage",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "image:postgres",
   "image:mysql",
   "compose:services.*.volumes"
  ],
  "seeAlso": [
   "Q76",
   "Q83",
   "Q177"
  ],
  "inShort": "The writable layer belongs to one container and is deleted with it, and you replace containers all the time: every new image, every changed setting. It is also slower, and no backup looks there. Give the database a named volume at the path the image really writes to, and check that data arrives there.",
  "file": "content/questions/volumes-and-storage/082-database-off-the-writable-layer.md"
 },
 {
  "id": "Q83",
  "number": 83,
  "title": "What does VOLUME do, and why avoid it in your own images?",
  "short": "The VOLUME instruction",
  "section": "volumes-and-storage",
  "level": "intermediate",
  "for": "developer",
  "kind": "concept",
  "origin": "added",
  "on": [
   "dockerfile:VOLUME",
   "compose:services.*.volumes"
  ],
  "seeAlso": [
   "Q76",
   "Q46",
   "Q9"
  ],
  "inShort": "VOLUME makes every container start with a volume at that path. If the user names none, Docker creates an anonymous one, which nobody finds again. Child images cannot take it back. Document the data path instead and let whoever runs the image decide on the mount; database images are the exception.",
  "file": "content/questions/volumes-and-storage/083-volume-instruction.md"
 },
 {
  "id": "Q84",
  "number": 84,
  "title": "How do you keep UIDs and GIDs of mounted directories in step?",
  "short": "UIDs and GIDs on mounts",
  "section": "volumes-and-storage",
  "level": "intermediate",
  "for": "both",
  "kind": "design",
  "origin": "added",
  "on": [
   "shell:usermod",
   "compose:services.*.user"
  ],
  "seeAlso": [
   "Q186",
   "Q46",
   "Q120",
   "Q105"
  ],
  "inShort": "The kernel stores numbers, and host and image number their users independently. Decide who owns the data. If only the container does, use a named volume and let the image set the owner. If people do, run the container with their id or share a group. Do not build one developer's id into the image.",
  "file": "content/questions/volumes-and-storage/084-ids-of-mounted-directories.md"
 },
 {
  "id": "Q85",
  "number": 85,
  "title": "What do :ro, :z, :Z and the propagation options of a mount do?",
  "short": "Mount options",
  "section": "volumes-and-storage",
  "level": "intermediate",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.volumes.*.read_only",
   "compose:services.*.volumes.*.bind.propagation",
   "compose:services.*.volumes"
  ],
  "seeAlso": [
   "Q108",
   "Q79",
   "Q109"
  ],
  "inShort": "`:ro` makes the mount unwritable for this container, nothing else. `:z` and `:Z` relabel the host's files for SELinux, shared or private. Propagation decides whether file systems mounted later below the path appear on the other side; the default says no. Only `:ro` belongs in most files.",
  "file": "content/questions/volumes-and-storage/085-mount-options.md"
 },
 {
  "id": "Q86",
  "number": 86,
  "title": "Live code in development: bind mount or compose watch?",
  "short": "Bind mount or compose watch",
  "section": "volumes-and-storage",
  "level": "intermediate",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.develop",
   "compose:services.*.develop.watch"
  ],
  "seeAlso": [
   "Q140",
   "Q84",
   "Q172"
  ],
  "inShort": "A bind mount shows the host's files directly, both ways, and hides what the image has there. `watch` copies changed files into the container, one way, and can rebuild when manifests change. On Linux both are fine; on Docker Desktop, with `node_modules` or compiled code, watch is faster and closer to production.",
  "file": "content/questions/volumes-and-storage/086-bind-mount-or-watch.md"
 },
 {
  "id": "Q87",
  "number": 87,
  "title": "When does Docker copy image content into a volume?",
  "short": "Filling a new volume",
  "section": "volumes-and-storage",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.volumes.*.volume.nocopy",
   "dockerfile:VOLUME"
  ],
  "seeAlso": [
   "Q76",
   "Q83",
   "Q46"
  ],
  "inShort": "Once: when a container is created and the volume is empty. Then the image's files at that path are copied in, with owner and mode of the directory. Never for bind mounts or tmpfs, never again when the image changes. The first container decides what is in a shared volume.",
  "file": "content/questions/volumes-and-storage/087-image-content-into-a-volume.md"
 },
 {
  "id": "Q88",
  "number": 88,
  "title": "How can several containers share a volume safely?",
  "short": "Sharing a volume",
  "section": "volumes-and-storage",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.volumes_from",
   "compose:volumes"
  ],
  "seeAlso": [
   "Q76",
   "Q87",
   "Q186"
  ],
  "inShort": "Docker mounts one volume into as many containers as you like and locks nothing. So agree on it yourself: one writer, the others read-only; complete files by rename; a common group. Files are a poor queue and a poor database. If two must write, let a service do it for them.",
  "file": "content/questions/volumes-and-storage/088-sharing-a-volume.md"
 },
 {
  "id": "Q89",
  "number": 89,
  "title": "How do you mount part of a volume, or files from another image?",
  "short": "Sub-paths and image mounts",
  "section": "volumes-and-storage",
  "level": "advanced",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.volumes.*.volume.subpath",
   "compose:services.*.volumes.*.image",
   "compose:services.*.volumes.*.type"
  ],
  "seeAlso": [
   "Q8",
   "Q81",
   "Q79"
  ],
  "inShort": "`--mount` takes `volume-subpath`, Compose `volume.subpath`, since Engine 26: the container sees that directory and nothing beside it. The directory has to exist already. `type=image` mounts another image read-only, whole or from a sub-path; it needs the containerd image store, and `docker run` does not pull the image.",
  "file": "content/questions/volumes-and-storage/089-sub-paths-and-image-mounts.md"
 },
 {
  "id": "Q90",
  "number": 90,
  "title": "How do you use NFS or SMB shares without exposing credentials?",
  "short": "NFS and SMB shares",
  "section": "volumes-and-storage",
  "level": "intermediate",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:volumes.*.driver_opts",
   "compose:volumes.*.driver"
  ],
  "seeAlso": [
   "Q78",
   "Q88",
   "Q102"
  ],
  "inShort": "A volume's options are stored in clear text and shown by `docker volume inspect`, so no password belongs there. For SMB, mount on the host with a root-only credentials file and bind that directory. NFS without Kerberos has no password: restrict the export by address and user. `credentials=` does not work with the driver `local`.",
  "file": "content/questions/volumes-and-storage/090-nfs-and-smb-shares.md"
 },
 {
  "id": "Q91",
  "number": 91,
  "title": "How do CSI cluster volumes differ from the old volume plugins?",
  "short": "CSI and legacy plugins",
  "section": "volumes-and-storage",
  "level": "advanced",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:volumes.*.x-cluster-spec",
   "compose:volumes.*.driver"
  ],
  "seeAlso": [
   "Q78",
   "Q155",
   "Q88"
  ],
  "inShort": "An old plugin is asked by one engine to mount a name, and the cluster knows nothing of it. With CSI, Swarm itself manages the volume: it creates it through the driver, attaches it to a node, and schedules tasks where it can be used. It exists since Engine 23, for services only, with few ready drivers.",
  "file": "content/questions/volumes-and-storage/091-csi-and-legacy-plugins.md"
 },
 {
  "id": "Q92",
  "number": 92,
  "title": "How do you move a named volume to another host?",
  "short": "Moving a volume",
  "section": "volumes-and-storage",
  "level": "intermediate",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:volumes.*.external",
   "compose:volumes"
  ],
  "seeAlso": [
   "Q77",
   "Q170",
   "Q82"
  ],
  "inShort": "Stream it: a helper container packs the volume to standard output, a second one on the other engine unpacks it, with an SSH context between them. Stop the writer for the final copy, keep numeric owners, give the new volume the labels Compose expects. Databases move better by dump or replication.",
  "file": "content/questions/volumes-and-storage/092-moving-a-volume.md"
 },
 {
  "id": "Q93",
  "number": 93,
  "title": "How do you take a consistent database backup from a container?",
  "short": "Database backups",
  "section": "volumes-and-storage",
  "level": "intermediate",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [
   "shell:pg_dump",
   "shell:mysqldump",
   "image:postgres"
  ],
  "seeAlso": [
   "Q77",
   "Q175",
   "Q177"
  ],
  "inShort": "Let the database do it. `pg_dump`, `mariadb-dump --single-transaction` or `mongodump` read one consistent state while everybody works on. Run the tool of the same version, in the database's container or beside it, without a terminal, into a temporary file that gets its name only after success. Large databases need base backups and log archiving.",
  "file": "content/questions/volumes-and-storage/093-consistent-database-backup.md"
 },
 {
  "id": "Q94",
  "number": 94,
  "title": "How do you upgrade a stateful image across major versions?",
  "short": "Major upgrades with data",
  "section": "volumes-and-storage",
  "level": "advanced",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [
   "shell:pg_upgrade",
   "image:mariadb",
   "image:postgres"
  ],
  "seeAlso": [
   "Q82",
   "Q77",
   "Q177"
  ],
  "inShort": "Changing the tag is not an upgrade: the files belong to the old version. Start the new version on a *new* volume and bring the data over by dump, by the vendor's upgrade tool, or by replication. Rehearse on a restored copy and keep the old volume: there is mostly no way back once the new version has written.",
  "file": "content/questions/volumes-and-storage/094-upgrading-a-stateful-image.md"
 },
 {
  "id": "Q95",
  "number": 95,
  "title": "How do tmpfs, shm_size and /dev/shm relate?",
  "short": "tmpfs and /dev/shm",
  "section": "volumes-and-storage",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.shm_size",
   "compose:services.*.tmpfs"
  ],
  "seeAlso": [
   "Q76",
   "Q135",
   "Q179"
  ],
  "inShort": "`/dev/shm` is a tmpfs that every container gets, with 64 MB, for shared memory between its processes; `shm_size` changes that. `tmpfs:` mounts further ones at paths you choose, for scratch files. Both are memory: they count against the container's limit, may be swapped, and are empty after a stop.",
  "file": "content/questions/volumes-and-storage/095-tmpfs-and-shm.md"
 },
 {
  "id": "Q96",
  "number": 96,
  "title": "How do you limit the disk space a container can fill?",
  "short": "Limiting disk space",
  "section": "volumes-and-storage",
  "level": "advanced",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.storage_opt",
   "compose:services.*.logging.options.*"
  ],
  "seeAlso": [
   "Q138",
   "Q149",
   "Q187"
  ],
  "inShort": "There is no single switch. A container fills the disk through its writable layer, logs, volumes, tmpfs and the build cache, and each has its own limit. The layer's quota needs XFS and the old storage driver. What works everywhere is `read_only`, log limits, tmpfs sizes, and volumes on a file system of their own.",
  "file": "content/questions/volumes-and-storage/096-limiting-disk-space.md"
 },
 {
  "id": "Q97",
  "number": 97,
  "title": "What is in /var/lib/docker, and what makes it grow?",
  "short": "Inside /var/lib/docker",
  "section": "volumes-and-storage",
  "level": "intermediate",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q187",
   "Q138",
   "Q149"
  ],
  "inShort": "Volumes, container logs and settings, network and Swarm state, and with the old store the layers. Since Engine 29 new installations keep images and writable layers in `/var/lib/containerd`. Growth is mostly build cache, old images, logs without limit, and volumes. `docker system df` shows the known part; `du` on one file system the rest.",
  "file": "content/questions/volumes-and-storage/097-inside-var-lib-docker.md"
 },
 {
  "id": "Q98",
  "number": 98,
  "title": "When do zstd compression and lazy pulling of images pay off?",
  "short": "zstd and lazy pulling",
  "section": "volumes-and-storage",
  "level": "advanced",
  "for": "operator",
  "kind": "design",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q132",
   "Q81",
   "Q198"
  ],
  "inShort": "zstd unpacks several times faster than gzip and is a little smaller: an easy gain where all consumers are recent. Lazy pulling starts a container before its image is there and fetches files on demand: it pays for huge images on fresh nodes, if you can operate a snapshotter and a registry that never sleeps. Both come after sending less.",
  "file": "content/questions/volumes-and-storage/098-zstd-and-lazy-pulling.md"
 },
 {
  "id": "Q99",
  "number": 99,
  "title": "How do Compose configs and secrets differ from bind-mounted files?",
  "short": "Configs or bind-mounted files",
  "section": "volumes-and-storage",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:configs",
   "compose:services.*.configs"
  ],
  "seeAlso": [
   "Q121",
   "Q79",
   "Q156"
  ],
  "inShort": "In Compose a config or secret with `file:` *is* a read-only bind mount with a nicer name. With `content:` or `environment:` the value is copied into the container when it is created. In Swarm both are objects in the cluster's store, delivered to the node that needs them, immutable and rotated by name.",
  "file": "content/questions/volumes-and-storage/099-configs-secrets-and-bind-mounts.md"
 },
 {
  "id": "Q100",
  "number": 100,
  "title": "How do you run with a read-only root and still let the app write?",
  "short": "Read-only root file system",
  "section": "volumes-and-storage",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.read_only",
   "compose:services.*.tmpfs",
   "dockerfile:VOLUME"
  ],
  "seeAlso": [
   "Q101",
   "Q95",
   "Q99",
   "Q46"
  ],
  "inShort": "`read_only: true` seals the image's files at run time. Find out what the program writes, with `docker diff` on an ordinary run, and give each of these paths its own mount: tmpfs with a size for scratch files, a volume for what must stay. Most services need `/tmp` and one directory more.",
  "file": "content/questions/volumes-and-storage/100-read-only-root-file-system.md"
 },
 {
  "id": "Q101",
  "number": 101,
  "title": "Which measures belong to a secure container set-up?",
  "short": "Security measures, overview",
  "section": "security",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "document",
  "on": [
   "compose:services.*.read_only",
   "compose:services.*.cap_drop",
   "dockerfile:USER"
  ],
  "seeAlso": [
   "Q46",
   "Q106",
   "Q111",
   "Q40"
  ],
  "inShort": "Think in layers: little in the image, a non-root user, and no more rights than the process needs at run time: read-only file system, no capabilities, no new privileges, limits. Keep secrets out of image and environment, publish few ports, protect the daemon, and rebuild regularly from pinned, scanned bases.",
  "file": "content/questions/security/101-secure-container-setup.md"
 },
 {
  "id": "Q102",
  "number": 102,
  "title": "Swarm, Vault or Kubernetes: how do you manage secrets at run time?",
  "short": "Managing secrets at run time",
  "section": "security",
  "level": "intermediate",
  "for": "operator",
  "kind": "design",
  "origin": "document",
  "on": [
   "compose:secrets.*.external",
   "compose:services.*.secrets",
   "dockerfile:RUN --mount=type=secret"
  ],
  "seeAlso": [
   "Q121",
   "Q33",
   "Q20"
  ],
  "inShort": "Use what the platform has while values change rarely: Swarm secrets, Kubernetes Secrets with encryption at rest, Compose files on one host. Take an external manager when you need rotation, short-lived credentials or an audit trail. Hand values over as files in memory, never as `-e`. The first credential should be an identity, not another password.",
  "file": "content/questions/security/102-secrets-management-choices.md"
 },
 {
  "id": "Q103",
  "number": 103,
  "title": "What was Docker Content Trust, and what replaces it?",
  "short": "Docker Content Trust",
  "section": "security",
  "level": "advanced",
  "for": "both",
  "kind": "concept",
  "origin": "document",
  "on": [],
  "seeAlso": [
   "Q17",
   "Q42",
   "Q101"
  ],
  "inShort": "A signature scheme of 2015: tags signed with Notary v1, checked by the client if DOCKER_CONTENT_TRUST was 1. It is retired: Official Images lost their signatures in August 2025, client 29 dropped the check, and the service ends on 8 December 2026. Today you pin digests, sign with Cosign or Notation, and verify where images are admitted.",
  "file": "content/questions/security/103-docker-content-trust.md"
 },
 {
  "id": "Q104",
  "number": 104,
  "title": "How does rootless mode work, and what does it cost?",
  "short": "Rootless mode",
  "section": "security",
  "level": "advanced",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q46",
   "Q111",
   "Q128"
  ],
  "inShort": "The daemon itself runs as an ordinary user, inside a user namespace in which that user counts as root. Breaking out of a container, or taking over the daemon, then yields an ordinary account. You pay with a network in user mode, no AppArmor, no overlay networks, and some setting up for low ports and CPU limits.",
  "file": "content/questions/security/104-rootless-mode.md"
 },
 {
  "id": "Q105",
  "number": 105,
  "title": "How does user-namespace remapping differ from USER in the image?",
  "short": "User-namespace remapping",
  "section": "security",
  "level": "advanced",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.userns_mode",
   "dockerfile:USER"
  ],
  "seeAlso": [
   "Q104",
   "Q46",
   "Q76"
  ],
  "inShort": "USER picks an id inside the container, and without remapping the kernel sees that same id on the host. Remapping shifts all ids: root inside becomes a number such as 231072 that owns nothing outside. USER is the image author's choice, remapping is the host's, and it also covers images that insist on root.",
  "file": "content/questions/security/105-user-namespace-remapping.md"
 },
 {
  "id": "Q106",
  "number": 106,
  "title": "Which capabilities does a container get, and what is the minimum?",
  "short": "Linux capabilities",
  "section": "security",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.cap_drop",
   "compose:services.*.cap_add"
  ],
  "seeAlso": [
   "Q111",
   "Q46",
   "Q18"
  ],
  "inShort": "Root's power is split into about forty capabilities; Docker grants fourteen. Most services need none once they run as their own user. Drop ALL, start the service, read the error and add back the one that it names. Images that start as root and step down typically need CHOWN, SETUID and SETGID.",
  "file": "content/questions/security/106-capabilities.md"
 },
 {
  "id": "Q107",
  "number": 107,
  "title": "What does the default seccomp profile block, and when do you change it?",
  "short": "seccomp profiles",
  "section": "security",
  "level": "advanced",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [
   "dockerfile:RUN --security",
   "compose:services.*.security_opt"
  ],
  "seeAlso": [
   "Q106",
   "Q111"
  ],
  "inShort": "It is an allow-list of system calls; what is not on it fails with an error. Blocked are calls that reach the host or that containers do not need: loading modules, mounting, new namespaces, the clock, BPF. Keep the default, extend it for one named call, and never run unconfined to get rid of an error.",
  "file": "content/questions/security/107-seccomp-profiles.md"
 },
 {
  "id": "Q108",
  "number": 108,
  "title": "How do AppArmor and SELinux confine containers?",
  "short": "AppArmor and SELinux",
  "section": "security",
  "level": "advanced",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.volumes.*.bind.selinux",
   "compose:services.*.security_opt"
  ],
  "seeAlso": [
   "Q107",
   "Q106",
   "Q76"
  ],
  "inShort": "Both are mandatory access control: the kernel checks a policy that not even root in the container can change. AppArmor, on Debian and Ubuntu, limits by path and operation with the profile docker-default. SELinux, on Fedora and RHEL, compares labels: a container process may only touch files labelled for it, which is why mounts need z or Z.",
  "file": "content/questions/security/108-apparmor-and-selinux.md"
 },
 {
  "id": "Q109",
  "number": 109,
  "title": "Why does mounting the Docker socket hand over the host?",
  "short": "Mounting the Docker socket",
  "section": "security",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.use_api_socket",
   "compose:services.*.volumes"
  ],
  "seeAlso": [
   "Q104",
   "Q105",
   "Q106"
  ],
  "inShort": "Whoever can talk to the daemon can start a container, and a container may mount the host's root directory. The API has no users and no smaller rights, so the socket equals root. A read-only mount changes nothing: it protects the file, not what is sent through it. Give a filtered proxy, a rootless engine, or nothing.",
  "file": "content/questions/security/109-docker-socket.md"
 },
 {
  "id": "Q110",
  "number": 110,
  "title": "What does privileged switch off, and what can replace it?",
  "short": "Privileged containers",
  "section": "security",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.privileged",
   "compose:services.*.devices",
   "compose:services.*.cap_add"
  ],
  "seeAlso": [
   "Q106",
   "Q107",
   "Q108"
  ],
  "inShort": "It removes almost every wall at once: all capabilities, all host devices, no seccomp, no AppArmor or SELinux, kernel settings writable. Root in such a container can mount the host's disk. Almost always one thing is needed, and one device, one capability or one mount gives exactly that.",
  "file": "content/questions/security/110-privileged-containers.md"
 },
 {
  "id": "Q111",
  "number": 111,
  "title": "What does no-new-privileges prevent?",
  "short": "no-new-privileges",
  "section": "security",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.security_opt"
  ],
  "seeAlso": [
   "Q18",
   "Q26",
   "Q46"
  ],
  "inShort": "It sets a kernel flag, `no_new_privs`, on the container's process. From then on starting a program cannot give it more rights than its parent had: setuid and setgid bits and file capabilities count for nothing, so `sudo` and `su` fail. It takes no right away from a process that has it already: root stays root.",
  "file": "content/questions/security/111-no-new-privileges.md"
 },
 {
  "id": "Q112",
  "number": 112,
  "title": "When are gVisor, Kata Containers or micro-VMs worth the overhead?",
  "short": "Sandboxed runtimes",
  "section": "security",
  "level": "advanced",
  "for": "operator",
  "kind": "design",
  "origin": "added",
  "on": [
   "compose:services.*.runtime"
  ],
  "seeAlso": [
   "Q104",
   "Q107",
   "Q110"
  ],
  "inShort": "When code that you do not trust shares a machine with something that matters: customers' plug-ins, CI for strangers, code from a model. They put a second kernel between program and host. For your own services a hardened normal container is enough. The price is system calls and I/O in gVisor, memory and start time in virtual machines.",
  "file": "content/questions/security/112-sandboxed-runtimes.md"
 },
 {
  "id": "Q113",
  "number": 113,
  "title": "How do you sign and verify images with Cosign or Notation?",
  "short": "Signing and verifying images",
  "section": "security",
  "level": "advanced",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q103",
   "Q42",
   "Q17"
  ],
  "inShort": "Sign the digest right after the push, in the pipeline, with its identity (Cosign keyless) or a key in a KMS (Cosign, Notation). Verify where images are admitted: cluster, deployment job, build of the next image. The check must say *who* may have signed. A signature without a named signer proves only that somebody signed.",
  "file": "content/questions/security/113-signing-and-verifying-images.md"
 },
 {
  "id": "Q114",
  "number": 114,
  "title": "How do you read a vulnerability report, and what is VEX?",
  "short": "Vulnerability reports and VEX",
  "section": "security",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q40",
   "Q101",
   "Q17"
  ],
  "inShort": "A scanner matches package versions against lists; it does not know whether you run the code. So read a report by four questions: is there a fix, does it ship in my image, is the flaw reachable, is it exploited in the wild? VEX is a signed-off answer in a file: not affected, affected, fixed, under investigation.",
  "file": "content/questions/security/114-vulnerability-reports-and-vex.md"
 },
 {
  "id": "Q115",
  "number": 115,
  "title": "What makes an image hardened or distroless, and what do you give up?",
  "short": "Hardened and distroless images",
  "section": "security",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "image:dhi.io/python",
   "image:gcr.io/distroless/static-debian13"
  ],
  "seeAlso": [
   "Q40",
   "Q9",
   "Q43"
  ],
  "inShort": "Distroless means: only the program's run-time needs, no shell, no package manager. Hardened adds a promise: non-root, rebuilt when fixes appear, signed, with SBOM and VEX. You give up looking around with a shell, installing at start, shell scripts as entrypoint. You get fewer findings and less for an intruder to use.",
  "file": "content/questions/security/115-hardened-and-distroless-images.md"
 },
 {
  "id": "Q116",
  "number": 116,
  "title": "Where do build secrets leak, and how do you check an image for them?",
  "short": "Leaked build secrets",
  "section": "security",
  "level": "intermediate",
  "for": "both",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "compose:services.*.build.args",
   "dockerfile:ARG"
  ],
  "seeAlso": [
   "Q33",
   "Q29",
   "Q39"
  ],
  "inShort": "In five places: the image's configuration (ENV), its history (ARG), a layer (a file that a later step deleted), the provenance in mode max, and what surrounds the build: cache, logs, context. Check all five, not only the file system. What was pushed counts as known: rotate first, clean afterwards.",
  "file": "content/questions/security/116-where-build-secrets-leak.md"
 },
 {
  "id": "Q117",
  "number": 117,
  "title": "How do you protect the Docker API itself?",
  "short": "Protecting the Docker API",
  "section": "security",
  "level": "advanced",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q109",
   "Q104"
  ],
  "inShort": "Do not open a port. The local socket with its file permissions, and SSH for everything remote, cover almost every need. If it must be TCP, then TLS with client certificates (`tlsverify`), on a private address, behind a firewall. A certificate is worth root: short life, one per client, and nobody but administrators.",
  "file": "content/questions/security/117-protecting-the-docker-api.md"
 },
 {
  "id": "Q118",
  "number": 118,
  "title": "How do you enforce which registries and base images a team may use?",
  "short": "Allowed registries and bases",
  "section": "security",
  "level": "advanced",
  "for": "operator",
  "kind": "design",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q17",
   "Q40",
   "Q113"
  ],
  "inShort": "Not with one rule on laptops. Make the right way the easy one: an own registry that mirrors approved images. Say it early with a linter in the editor and a build policy in Buildx. Enforce it where it cannot be skipped: CI builders without other egress, and admission at the cluster or deployment job.",
  "file": "content/questions/security/118-allowed-registries-and-bases.md"
 },
 {
  "id": "Q119",
  "number": 119,
  "title": "What does the CIS Docker Benchmark ask for, and what can be linted?",
  "short": "The CIS Docker Benchmark",
  "section": "security",
  "level": "intermediate",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q101",
   "Q106",
   "Q46"
  ],
  "inShort": "A catalogue of about a hundred checks in groups: host, daemon, files of the daemon, images, containers at run time, operations, Swarm. Images and run-time options can be linted in Dockerfile and Compose file; host and daemon only by an audit on the machine. Some items are dated, so treat it as a checklist with reasons, not as a score.",
  "file": "content/questions/security/119-cis-docker-benchmark.md"
 },
 {
  "id": "Q120",
  "number": 120,
  "title": "How do you build an image that runs under any UID?",
  "short": "Images for any UID",
  "section": "security",
  "level": "advanced",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [
   "dockerfile:COPY --chmod",
   "compose:services.*.user",
   "dockerfile:USER"
  ],
  "seeAlso": [
   "Q46",
   "Q76",
   "Q101"
  ],
  "inShort": "Do not rely on a particular id or an entry in /etc/passwd. Let group 0 own what must be written, with the group's rights equal to the owner's, and let everything else be readable by all. Set HOME, write to few directories, and test with a random `--user`. OpenShift starts images like this by default.",
  "file": "content/questions/security/120-images-for-any-uid.md"
 },
 {
  "id": "Q121",
  "number": 121,
  "title": "How do you hand secrets to Compose services, from laptop to production?",
  "short": "Secrets for Compose services",
  "section": "security",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.secrets",
   "compose:secrets",
   "compose:services.*.environment"
  ],
  "seeAlso": [
   "Q20",
   "Q33",
   "Q171"
  ],
  "inShort": "Declare the secret at the top level, list it in the services that need it, and let them read `/run/secrets/<name>`. It is then neither in the image nor in the environment, which `docker inspect`, child processes and crash reports reveal. Many images accept the path in a variable ending in `_FILE`. Keep the file out of Git.",
  "file": "content/questions/security/121-secrets-for-compose-services.md"
 },
 {
  "id": "Q122",
  "number": 122,
  "title": "How can a hostile Dockerfile or Compose file attack you?",
  "short": "Hostile Docker files",
  "section": "security",
  "level": "advanced",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.build.entitlements",
   "compose:include"
  ],
  "seeAlso": [
   "Q109",
   "Q110",
   "Q33",
   "Q112"
  ],
  "inShort": "A Compose file is a list of commands to a root daemon: one mount or `privileged`, and the host is gone. A Dockerfile runs code in a sandbox, but with network, your secrets and a frontend it chooses. Read the resolved configuration first; build foreign code where you can throw it away.",
  "file": "content/questions/security/122-hostile-dockerfiles-and-compose-files.md"
 },
 {
  "id": "Q123",
  "number": 123,
  "title": "Why is curl … | sh in a RUN step a supply-chain risk?",
  "short": "curl | sh in RUN",
  "section": "security",
  "level": "intermediate",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [
   "dockerfile:ADD --checksum",
   "shell:curl",
   "dockerfile:ADD"
  ],
  "seeAlso": [
   "Q14",
   "Q28",
   "Q16"
  ],
  "inShort": "It runs, as root, whatever the server sends at that moment: nobody reviewed it, two builds may differ, and a cut connection may execute half a script. The pipe also hides curl's failure. Fetch a named version, check its digest, then run it: `ADD --checksum` does it. Better still: a package or `COPY --from`.",
  "file": "content/questions/security/123-curl-pipe-sh.md"
 },
 {
  "id": "Q124",
  "number": 124,
  "title": "How do you authenticate, mirror and rate-limit registry pulls?",
  "short": "Registry logins and mirrors",
  "section": "security",
  "level": "intermediate",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.pull_policy"
  ],
  "seeAlso": [
   "Q17",
   "Q42",
   "Q118"
  ],
  "inShort": "Log in with a token of narrow rights, kept in a credential helper and fed by `--password-stdin`. Put a pull-through cache in front of Docker Hub, for speed, limits and outages; `registry-mirrors` serves Docker Hub only. Anonymous pulls are limited per address, so shared CI machines hit 429 first. Let Compose pull no more often than needed.",
  "file": "content/questions/security/124-registry-logins-mirrors-and-limits.md"
 },
 {
  "id": "Q125",
  "number": 125,
  "title": "A base image has a critical CVE: what do you do, in order?",
  "short": "Critical CVE in a base image",
  "section": "security",
  "level": "intermediate",
  "for": "both",
  "kind": "diagnose",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q114",
   "Q40",
   "Q42"
  ],
  "inShort": "Is it in what runs, and reachable? If exposed, mitigate first: close the port, switch the feature off. Then find every image concerned, move to the fixed base, rebuild without cache, test, roll out by exposure, verify the running digests. No fix yet: patch the package in a layer, with a reminder.",
  "file": "content/questions/security/125-critical-cve-in-a-base-image.md"
 },
 {
  "id": "Q126",
  "number": 126,
  "title": "How do you improve the run-time performance of containers?",
  "short": "Run-time performance",
  "section": "performance",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "document",
  "on": [
   "compose:networks.*.driver_opts"
  ],
  "seeAlso": [
   "Q10",
   "Q76",
   "Q128",
   "Q192"
  ],
  "inShort": "A container is a process, so it runs about as fast as one. What costs is added around it: CPU throttling, a heap that does not fit the limit, writes into the container's own layer, slow logging, a file system behind a virtual machine. Measure which of them it is, then change one thing.",
  "file": "content/questions/performance/126-run-time-performance.md"
 },
 {
  "id": "Q127",
  "number": 127,
  "title": "How do you monitor containers?",
  "short": "Monitoring containers",
  "section": "performance",
  "level": "intermediate",
  "for": "operator",
  "kind": "practice",
  "origin": "document",
  "on": [
   "image:prom/prometheus",
   "image:grafana/grafana"
  ],
  "seeAlso": [
   "Q128",
   "Q178",
   "Q179",
   "Q200"
  ],
  "inShort": "Watch from four sides: the user's view (requests, errors, latency), the container (CPU, throttling, memory, restarts), the host (disk, memory, pressure), and the engine. `docker stats` answers \"now\"; a collector that stores answers \"since when\". Alert on what users feel, and use the rest to find the reason.",
  "file": "content/questions/performance/127-monitoring-containers.md"
 },
 {
  "id": "Q128",
  "number": 128,
  "title": "How do you limit and reserve CPU, memory and I/O?",
  "short": "CPU, memory and I/O limits",
  "section": "performance",
  "level": "intermediate",
  "for": "operator",
  "kind": "practice",
  "origin": "document",
  "on": [
   "compose:services.*.deploy",
   "compose:services.*.mem_limit"
  ],
  "seeAlso": [
   "Q21",
   "Q72",
   "Q181"
  ],
  "inShort": "By default a container may take the whole host. Set a memory limit, beyond which the kernel kills, and a CPU limit, beyond which it throttles; in Compose both stand under `deploy.resources.limits` and need no Swarm. Measure first, leave headroom, and tell the runtime inside, because many size their heap and threads by the host.",
  "file": "content/questions/performance/128-resource-limits.md"
 },
 {
  "id": "Q129",
  "number": 129,
  "title": "Why did the build cache miss, and how do you find the reason?",
  "short": "Why the cache missed",
  "section": "performance",
  "level": "intermediate",
  "for": "developer",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "compose:services.*.build.no_cache"
  ],
  "seeAlso": [
   "Q28",
   "Q39",
   "Q47",
   "Q193"
  ],
  "inShort": "Something in the key of the first step that ran has changed: a file, its permission bits, an argument, the base, the platform, or the builder. Find that first step by comparing two build records, not two Dockerfiles. Everything after it is only a consequence.",
  "file": "content/questions/performance/129-why-the-cache-missed.md"
 },
 {
  "id": "Q130",
  "number": 130,
  "title": "How do you lay out a Dockerfile for a monorepo?",
  "short": "Dockerfiles in a monorepo",
  "section": "performance",
  "level": "advanced",
  "for": "developer",
  "kind": "design",
  "origin": "added",
  "on": [
   "dockerfile:COPY --parents",
   "compose:services.*.build.additional_contexts"
  ],
  "seeAlso": [
   "Q28",
   "Q36",
   "Q39",
   "Q185"
  ],
  "inShort": "Use the root as the context, since the lock file lives there, and keep each image's view of it narrow. Copy all manifests first with `COPY --parents`, install only what this service needs, then copy that service and the libraries it uses. Otherwise a change anywhere rebuilds everything.",
  "file": "content/questions/performance/130-dockerfile-for-a-monorepo.md"
 },
 {
  "id": "Q131",
  "number": 131,
  "title": "How do independent stages speed up a build?",
  "short": "Independent build stages",
  "section": "performance",
  "level": "intermediate",
  "for": "developer",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.build.target",
   "dockerfile:FROM AS"
  ],
  "seeAlso": [
   "Q9",
   "Q27",
   "Q31",
   "Q41"
  ],
  "inShort": "BuildKit turns stages into a graph. Stages that do not depend on each other run at the same time, stages that the target does not need never run, and a change in one leaves the others cached. So split work that is only sequential because it is written one below the other.",
  "file": "content/questions/performance/131-independent-stages.md"
 },
 {
  "id": "Q132",
  "number": 132,
  "title": "How do you shorten image pulls on freshly started nodes?",
  "short": "Faster pulls on new nodes",
  "section": "performance",
  "level": "advanced",
  "for": "operator",
  "kind": "design",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q10",
   "Q124",
   "Q198"
  ],
  "inShort": "First find out whether the time goes into transfer or into unpacking. Then send less: fewer bytes in the layer that changes, bases that are already on the machine image. Then shorten the way: a registry in the same zone. Lazy loading comes last, as it moves the waiting into the first requests.",
  "file": "content/questions/performance/132-faster-image-pulls.md"
 },
 {
  "id": "Q133",
  "number": 133,
  "title": "What does image size influence, and what does it not?",
  "short": "What image size influences",
  "section": "performance",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q10",
   "Q40",
   "Q49"
  ],
  "inShort": "Size costs where an image moves or lies: push, pull, unpacking, disk, registry bill, scanner. Once the program runs, unused files in the image cost neither memory nor CPU. What you mostly gain from a small image is less software that can be vulnerable, not a faster service.",
  "file": "content/questions/performance/133-what-image-size-influences.md"
 },
 {
  "id": "Q134",
  "number": 134,
  "title": "How do cpus, shares and cpusets act under contention?",
  "short": "CPU quota, weight and pinning",
  "section": "performance",
  "level": "advanced",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.cpus",
   "compose:services.*.cpu_shares"
  ],
  "seeAlso": [
   "Q11",
   "Q128",
   "Q192"
  ],
  "inShort": "`cpus` is a ceiling: so much CPU time per 100 milliseconds, then the container waits, even on an idle host. `cpu_shares` is a weight: it does nothing until the cores are busy, then divides them. `cpuset` names the cores and reserves nothing, because others may still run there.",
  "file": "content/questions/performance/134-cpu-under-contention.md"
 },
 {
  "id": "Q135",
  "number": 135,
  "title": "How do memory limit, reservation and swap interact?",
  "short": "Memory limit, reserve and swap",
  "section": "performance",
  "level": "intermediate",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.mem_limit",
   "compose:services.*.memswap_limit"
  ],
  "seeAlso": [
   "Q128",
   "Q179"
  ],
  "inShort": "The limit is the wall: reclaim first, then a kill. The swap value is a *sum*, memory plus swap, and without one a container may swap as much again as its limit. A reservation is no guarantee; on cgroup v2 it tells the kernel whose memory to take last.",
  "file": "content/questions/performance/135-memory-limit-reservation-swap.md"
 },
 {
  "id": "Q136",
  "number": 136,
  "title": "How do the JVM, Node.js, Go and .NET notice container limits?",
  "short": "Runtimes and container limits",
  "section": "performance",
  "level": "intermediate",
  "for": "developer",
  "kind": "concept",
  "origin": "added",
  "on": [
   "shell:java",
   "image:eclipse-temurin"
  ],
  "seeAlso": [
   "Q128",
   "Q134",
   "Q135"
  ],
  "inShort": "They read the cgroup, but each only a part of it. The JVM takes a quarter of the limit as heap by default, .NET three quarters, Go knows the CPU limit since 1.25 and not the memory limit, Node's heap default often does not fit. So say the heap explicitly, and leave room outside it.",
  "file": "content/questions/performance/136-runtimes-and-limits.md"
 },
 {
  "id": "Q137",
  "number": 137,
  "title": "What changed from cgroup v1 to v2 for limits and metrics?",
  "short": "cgroup v1 and v2",
  "section": "performance",
  "level": "advanced",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.oom_kill_disable",
   "compose:services.*.cgroup"
  ],
  "seeAlso": [
   "Q11",
   "Q104",
   "Q128",
   "Q135"
  ],
  "inShort": "v1 has a tree per controller, v2 one tree for all. So files have other names and places, memory and its write-back are accounted together, pressure metrics exist, and rootless engines can set limits. Some flags have no counterpart and are ignored. Engine 29 deprecates v1.",
  "file": "content/questions/performance/137-cgroup-v1-and-v2.md"
 },
 {
  "id": "Q138",
  "number": 138,
  "title": "How do logging drivers affect throughput and disk use?",
  "short": "Logging drivers, speed and disk",
  "section": "performance",
  "level": "intermediate",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.logging",
   "compose:services.*.logging.driver"
  ],
  "seeAlso": [
   "Q22",
   "Q126",
   "Q187"
  ],
  "inShort": "Every line goes through the engine. By default it goes to a JSON file that grows for ever, and the program waits until the line is taken. Choose `local` with rotation, send onwards with an agent, and decide for each service what it should do when logging is slow: wait or lose lines.",
  "file": "content/questions/performance/138-logging-drivers.md"
 },
 {
  "id": "Q139",
  "number": 139,
  "title": "A container takes a minute to become ready. Where does it go?",
  "short": "Slow container start",
  "section": "performance",
  "level": "intermediate",
  "for": "both",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "dockerfile:HEALTHCHECK --start-interval",
   "compose:services.*.healthcheck.start_interval"
  ],
  "seeAlso": [
   "Q12",
   "Q43",
   "Q132",
   "Q162"
  ],
  "inShort": "Split the minute: pull, create, start, first log line, port open, healthy. `docker events` and the program's own log give the times. Often the last part is the largest and no work at all: the service is ready, but the next health check comes half a minute later.",
  "file": "content/questions/performance/139-container-start-up-time.md"
 },
 {
  "id": "Q140",
  "number": 140,
  "title": "Why are bind mounts slow on Docker Desktop, and what helps?",
  "short": "Slow bind mounts on Desktop",
  "section": "performance",
  "level": "intermediate",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.volumes.*.consistency"
  ],
  "seeAlso": [
   "Q24",
   "Q39",
   "Q76",
   "Q192"
  ],
  "inShort": "On macOS and Windows containers run in a virtual machine, so each file operation on a bind mount crosses to the host and back. Few large files are fine, a hundred thousand small ones are not. Mount only sources, keep dependencies and databases in volumes, and on Windows put the project into WSL.",
  "file": "content/questions/performance/140-bind-mounts-on-docker-desktop.md"
 },
 {
  "id": "Q141",
  "number": 141,
  "title": "Who reaps zombies in a container, and when do you need an init?",
  "short": "Zombies and init",
  "section": "performance",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.init"
  ],
  "seeAlso": [
   "Q11",
   "Q16",
   "Q181"
  ],
  "inShort": "A process that ends stays as a zombie until its parent asks for the exit code. Orphans are handed to PID 1, and if that is your program, it has to ask for children it never started. A single server without children needs nothing. Anything that spawns processes gets `init: true`.",
  "file": "content/questions/performance/141-zombies-and-init.md"
 },
 {
  "id": "Q142",
  "number": 142,
  "title": "How do ulimits, sysctls and pids_limit matter for busy services?",
  "short": "ulimits, sysctls, pids",
  "section": "performance",
  "level": "advanced",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.ulimits",
   "compose:services.*.sysctls"
  ],
  "seeAlso": [
   "Q11",
   "Q128",
   "Q141",
   "Q197"
  ],
  "inShort": "Three different fences. A ulimit bounds one process, most often its open files. A sysctl tunes the kernel for the container's own network or IPC. `pids` bounds the whole container. A busy server hits the first as \"too many open files\", the second as refused connections, the third as failing forks.",
  "file": "content/questions/performance/142-ulimits-sysctls-and-pids.md"
 },
 {
  "id": "Q143",
  "number": 143,
  "title": "How do you give containers GPUs and other devices?",
  "short": "GPUs and devices",
  "section": "performance",
  "level": "intermediate",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.gpus",
   "compose:services.*.deploy.resources.reservations.devices"
  ],
  "seeAlso": [
   "Q110",
   "Q106",
   "Q128"
  ],
  "inShort": "The driver lives on the host, the libraries for it are mounted into the container, and the image brings the rest. Install the vendor's container toolkit once, then ask for devices: `gpus: all`, a count, or ids. Other hardware is a `devices` entry. `privileged` is never needed for it.",
  "file": "content/questions/performance/143-gpus-and-devices.md"
 },
 {
  "id": "Q144",
  "number": 144,
  "title": "When is host networking worth it for speed?",
  "short": "Host networking for speed",
  "section": "performance",
  "level": "advanced",
  "for": "operator",
  "kind": "design",
  "origin": "added",
  "on": [
   "compose:services.*.network_mode"
  ],
  "seeAlso": [
   "Q5",
   "Q53",
   "Q57"
  ],
  "inShort": "Rarely. It saves the bridge, address translation and connection tracking, which count for very many packets or short connections, and for nothing in a service that waits for a database. Measure your own traffic on the bridge first, then try a routed bridge. Host mode gives up isolation, names and free choice of ports.",
  "file": "content/questions/performance/144-host-networking-for-speed.md"
 },
 {
  "id": "Q145",
  "number": 145,
  "title": "How do you load-test a Compose stack and read the numbers?",
  "short": "Load tests with Compose",
  "section": "performance",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "image:grafana/k6"
  ],
  "seeAlso": [
   "Q127",
   "Q128",
   "Q134",
   "Q192"
  ],
  "inShort": "Run production's images with production's limits and a realistic amount of data, generate load from elsewhere at a fixed arrival rate, and raise it in steps until latency bends. Read percentiles, errors and saturation together. The result is the knee and its cause, not one number of requests per second.",
  "file": "content/questions/performance/145-load-testing-a-compose-stack.md"
 },
 {
  "id": "Q146",
  "number": 146,
  "title": "How do you export engine and container metrics?",
  "short": "Exporting metrics",
  "section": "performance",
  "level": "advanced",
  "for": "operator",
  "kind": "design",
  "origin": "added",
  "on": [
   "image:ghcr.io/google/cadvisor"
  ],
  "seeAlso": [
   "Q109",
   "Q127",
   "Q137",
   "Q178"
  ],
  "inShort": "Three sources with different rights. The engine offers its own counters on `metrics-addr`. Containers are read either from cgroups, by cAdvisor with wide mounts, or from the engine's API, by a collector with the socket. Each of the last two is as good as root on the host, so choose one and fence it in.",
  "file": "content/questions/performance/146-engine-and-container-metrics.md"
 },
 {
  "id": "Q147",
  "number": 147,
  "title": "What must you resize when a service is scaled out?",
  "short": "What scaling out changes",
  "section": "performance",
  "level": "advanced",
  "for": "both",
  "kind": "design",
  "origin": "added",
  "on": [
   "compose:services.*.scale"
  ],
  "seeAlso": [
   "Q51",
   "Q72",
   "Q128",
   "Q145",
   "Q162"
  ],
  "inShort": "Everything that was counted per process is now multiplied: database connections, pools, schedulers, caches, rate limits. Everything that was single breaks: fixed ports, container names, local files, in-memory sessions. Go through both lists before setting the number, or ten replicas take the database down faster than one.",
  "file": "content/questions/performance/147-scaling-out-a-service.md"
 },
 {
  "id": "Q148",
  "number": 148,
  "title": "When do remote builders or Build Cloud pay off?",
  "short": "Remote builders, Build Cloud",
  "section": "performance",
  "level": "intermediate",
  "for": "operator",
  "kind": "design",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q31",
   "Q35",
   "Q47",
   "Q122"
  ],
  "inShort": "When the minutes are spent computing, not moving. A remote builder brings cores, native ARM or AMD machines and a cache that everyone shares and that survives the job. It adds an upload of the context and a download of the result. Work out where a build spends its time before you buy.",
  "file": "content/questions/performance/148-remote-builders.md"
 },
 {
  "id": "Q149",
  "number": 149,
  "title": "How do you keep a builder's cache within a disk budget?",
  "short": "Disk budget of a build cache",
  "section": "performance",
  "level": "intermediate",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q23",
   "Q28",
   "Q32",
   "Q187"
  ],
  "inShort": "BuildKit cleans up by itself, by policies: how much may be used, how much is never touched, how much disk must stay free. Set these three for each builder in its own configuration instead of pruning by cron. Pruning everything makes the next build slow; a budget removes only what was used least recently.",
  "file": "content/questions/performance/149-build-cache-disk-budget.md"
 },
 {
  "id": "Q150",
  "number": 150,
  "title": "Which steps slim a Python, Java, Node or Go image?",
  "short": "Slimming by language",
  "section": "performance",
  "level": "advanced",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [
   "image:golang",
   "image:maven"
  ],
  "seeAlso": [
   "Q9",
   "Q10",
   "Q40",
   "Q49",
   "Q115"
  ],
  "inShort": "Each language carries its own ballast. Go: link statically, ship one file. Java: a runtime instead of a JDK, cut to the modules in use, in layers. Node: production dependencies only, or one bundle. Python: build wheels in a stage and copy the virtual environment. Measure, cut the largest, stop when debugging suffers.",
  "file": "content/questions/performance/150-slimming-by-language.md"
 },
 {
  "id": "Q151",
  "number": 151,
  "title": "A container does not start. How do you proceed?",
  "short": "Container does not start",
  "section": "orchestration",
  "level": "intermediate",
  "for": "both",
  "kind": "diagnose",
  "origin": "document",
  "on": [],
  "seeAlso": [
   "Q22",
   "Q179",
   "Q184",
   "Q6"
  ],
  "inShort": "Ask how far it came. State and exit code say it: \"created\" with an error is the engine's refusal, 126 or 127 a command that cannot run, anything else your program's own end. Read `State.Error` and the logs, then start the same image with another entrypoint. What differs between the two starts is the cause.",
  "file": "content/questions/orchestration/151-container-does-not-start.md"
 },
 {
  "id": "Q152",
  "number": 152,
  "title": "Which network tests do you run inside and outside a container?",
  "short": "Network tests, in and out",
  "section": "orchestration",
  "level": "advanced",
  "for": "both",
  "kind": "diagnose",
  "origin": "document",
  "on": [],
  "seeAlso": [
   "Q54",
   "Q75",
   "Q73",
   "Q57"
  ],
  "inShort": "One path, several vantage points: the container's namespace, a neighbour on the same network, the host, another machine. Run the same test at each and find the pair where it changes from good to bad. Between those two lies the fault. `ss` tells who listens, `nc` or `curl` who answers, `tcpdump` which packets really pass.",
  "file": "content/questions/orchestration/152-network-tests-inside-and-outside.md"
 },
 {
  "id": "Q153",
  "number": 153,
  "title": "Which tools do you use to debug containers?",
  "short": "Debugging tools",
  "section": "orchestration",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "document",
  "on": [],
  "seeAlso": [
   "Q22",
   "Q182",
   "Q73",
   "Q49"
  ],
  "inShort": "Docker's own commands first: logs, inspect, events, stats, top. They need nothing in the container and change nothing. Next a tool container or `docker debug` that joins its namespaces, then the kernel's tools from the host. Never install into a running container: the change vanishes, and you examine something else than what failed.",
  "file": "content/questions/orchestration/153-debugging-tools.md"
 },
 {
  "id": "Q154",
  "number": 154,
  "title": "When is Compose on one host enough, and when an orchestrator?",
  "short": "Compose or an orchestrator",
  "section": "orchestration",
  "level": "beginner",
  "for": "both",
  "kind": "design",
  "origin": "added",
  "on": [
   "compose:services.*.deploy.placement"
  ],
  "seeAlso": [
   "Q18",
   "Q176",
   "Q199",
   "Q200"
  ],
  "inShort": "Compose runs one application on one machine, also in production. It is enough while that machine is large enough and you can live with its reboot. You need an orchestrator when the service has to survive the loss of a machine, grow beyond it, or be updated without a gap by many teams. It costs people, not only servers.",
  "file": "content/questions/orchestration/154-compose-or-orchestrator.md"
 },
 {
  "id": "Q155",
  "number": 155,
  "title": "How does Swarm keep its state, and how many managers do you run?",
  "short": "Swarm state and managers",
  "section": "orchestration",
  "level": "intermediate",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q194",
   "Q61",
   "Q102"
  ],
  "inShort": "Managers hold the cluster's desired state in a replicated log: every change goes through a leader and counts once a majority has written it. Workers store none of it. An odd number of managers, usually three in three zones, survives the loss of (N-1)/2. A fourth adds no tolerance.",
  "file": "content/questions/orchestration/155-swarm-state-and-managers.md"
 },
 {
  "id": "Q156",
  "number": 156,
  "title": "Which Compose keys does docker stack deploy ignore or reject?",
  "short": "Keys of docker stack deploy",
  "section": "orchestration",
  "level": "advanced",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.deploy.mode",
   "compose:services.*.deploy.labels",
   "compose:services.*.restart"
  ],
  "seeAlso": [
   "Q18",
   "Q162",
   "Q171",
   "Q176"
  ],
  "inShort": "`docker stack deploy` reads the old version 3 schema, not the Compose Specification. It ignores what a cluster cannot do, such as `build` and `restart`, with a warning; it refuses newer keys: `name`, `include`, `profiles`, `mem_limit`, long `depends_on`. And `deploy` holds keys that only it obeys. Check with `docker stack config`.",
  "file": "content/questions/orchestration/156-keys-docker-stack-deploy-ignores.md"
 },
 {
  "id": "Q157",
  "number": 157,
  "title": "How does a Swarm update decide to go on, pause or roll back?",
  "short": "Swarm updates and rollback",
  "section": "orchestration",
  "level": "advanced",
  "for": "operator",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.deploy.update_config",
   "compose:services.*.deploy.update_config.failure_action",
   "compose:services.*.deploy.rollback_config"
  ],
  "seeAlso": [
   "Q176",
   "Q43",
   "Q155"
  ],
  "inShort": "It replaces tasks in groups and watches only the new ones. A task fails the update if it never gets to running, or ends within `monitor` afterwards. When more than `max_failure_ratio` have failed, `failure_action` decides: pause by default, go on, or roll back to the one previous specification. Without a health check \"running\" proves little.",
  "file": "content/questions/orchestration/157-how-a-swarm-update-decides.md"
 },
 {
  "id": "Q158",
  "number": 158,
  "title": "Which Kubernetes objects correspond to Compose elements?",
  "short": "Compose and Kubernetes objects",
  "section": "orchestration",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q154",
   "Q160",
   "Q191",
   "Q6"
  ],
  "inShort": "A service becomes a Deployment plus a Service: one keeps pods running, the other gives them a name. Volumes become claims, configs ConfigMaps, secrets Secrets, networks network policies, the project a namespace. Order and `depends_on` have no counterpart. And `command` does not mean the same: there it replaces ENTRYPOINT.",
  "file": "content/questions/orchestration/158-compose-to-kubernetes-objects.md"
 },
 {
  "id": "Q159",
  "number": 159,
  "title": "What did removing dockershim change for images built with Docker?",
  "short": "Dockershim and Docker images",
  "section": "orchestration",
  "level": "beginner",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q13",
   "Q12",
   "Q24",
   "Q50"
  ],
  "inShort": "Nothing for the images: `docker build` makes OCI images, and containerd or CRI-O run them. Kubernetes 1.24 dropped the adapter through which the kubelet talked to Docker Engine. What broke were things *on the node* that expected Docker: `docker ps`, mounted sockets, settings in `daemon.json`, builds inside the cluster.",
  "file": "content/questions/orchestration/159-dockershim-removal.md"
 },
 {
  "id": "Q160",
  "number": 160,
  "title": "How do HEALTHCHECK, Compose health checks and probes relate?",
  "short": "Health checks and probes",
  "section": "orchestration",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.healthcheck.start_period",
   "compose:services.*.healthcheck",
   "dockerfile:HEALTHCHECK"
  ],
  "seeAlso": [
   "Q43",
   "Q162",
   "Q157",
   "Q183"
  ],
  "inShort": "Docker has one check with one answer, healthy or not; Kubernetes asks three questions: started, ready for traffic, beyond rescue. HEALTHCHECK is the image's default, the Compose file overrides it, Kubernetes ignores both. Who acts differs too: Compose waits, Swarm replaces, the kubelet restarts or takes traffic away.",
  "file": "content/questions/orchestration/160-healthcheck-and-probes.md"
 },
 {
  "id": "Q161",
  "number": 161,
  "title": "Profiles, overrides, include, extends: which separates environments?",
  "short": "Profiles, include and extends",
  "section": "orchestration",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.profiles",
   "compose:include",
   "compose:services.*.extends"
  ],
  "seeAlso": [
   "Q19",
   "Q171",
   "Q18"
  ],
  "inShort": "Override files keep environments apart: same services, other settings. Profiles switch optional services on and off. `include` joins applications, each with its own directory. `extends` shares the text of one service. Choose by what differs: the values, the set of services, the owner, or only the repetition.",
  "file": "content/questions/orchestration/161-profiles-overrides-include-extends.md"
 },
 {
  "id": "Q162",
  "number": 162,
  "title": "How do you express start order and one-shot jobs in Compose?",
  "short": "Start order, one-shot jobs",
  "section": "orchestration",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.depends_on",
   "compose:services.*.restart",
   "compose:services.*.healthcheck"
  ],
  "seeAlso": [
   "Q43",
   "Q21",
   "Q51"
  ],
  "inShort": "The list form of `depends_on` waits until a container has started, not until it can serve. Use the long form: `service_healthy` for a database with a health check, `service_completed_successfully` for a job such as a migration. It orders `up` and `down`, nothing more, so services still have to retry when a dependency goes away later.",
  "file": "content/questions/orchestration/162-start-order-and-jobs.md"
 },
 {
  "id": "Q163",
  "number": 163,
  "title": "What are Compose lifecycle hooks good for?",
  "short": "Compose lifecycle hooks",
  "section": "orchestration",
  "level": "advanced",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.post_start",
   "compose:services.*.pre_stop",
   "compose:services.*.pre_start"
  ],
  "seeAlso": [
   "Q162",
   "Q177",
   "Q181"
  ],
  "inShort": "They attach commands to moments of a service: `pre_start` runs containers before it and must succeed, `post_start` and `pre_stop` run commands inside it, possibly as another user. They belong to Compose, not to the engine: a crash, a reboot or `docker stop` does not run them. So nothing the program depends on may live there.",
  "file": "content/questions/orchestration/163-compose-lifecycle-hooks.md"
 },
 {
  "id": "Q164",
  "number": 164,
  "title": "How do you scale and balance a service in Compose?",
  "short": "Scaling a Compose service",
  "section": "orchestration",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.scale",
   "compose:services.*.deploy.replicas"
  ],
  "seeAlso": [
   "Q51",
   "Q69",
   "Q72",
   "Q154"
  ],
  "inShort": "Set `deploy.replicas`, or `--scale web=3` for once. Remove what can exist only once: `container_name` and a fixed host port. The service name then resolves to several addresses, but clients pick one and keep it, so put a proxy in front that follows changes. State in memory or on a shared volume has to go first.",
  "file": "content/questions/orchestration/164-scaling-a-compose-service.md"
 },
 {
  "id": "Q165",
  "number": 165,
  "title": "What does a sound build-test-push pipeline look like?",
  "short": "Build, test and push",
  "section": "orchestration",
  "level": "intermediate",
  "for": "both",
  "kind": "design",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q42",
   "Q47",
   "Q48",
   "Q113",
   "Q168"
  ],
  "inShort": "Cheap checks first, one build, tests against that image, then push, sign and promote the same digest. Nothing is rebuilt between test and production. The runner holds no long-lived secret, the cache cannot be poisoned by strangers' branches, and a failure anywhere leaves no release tag behind.",
  "file": "content/questions/orchestration/165-build-test-push-pipeline.md"
 },
 {
  "id": "Q166",
  "number": 166,
  "title": "Docker-in-Docker or socket mount for CI: which risks does each carry?",
  "short": "Docker-in-Docker or socket",
  "section": "orchestration",
  "level": "advanced",
  "for": "operator",
  "kind": "design",
  "origin": "added",
  "on": [
   "image:docker",
   "compose:services.*.privileged"
  ],
  "seeAlso": [
   "Q109",
   "Q110",
   "Q122",
   "Q104"
  ],
  "inShort": "Both give a job root on the machine; they differ in what else suffers. The socket shares one engine: jobs see and break each other. Docker-in-Docker separates engines but needs `privileged`, and starts without a cache. So decide by who may run jobs: strangers get a virtual machine each, and jobs that only build get a builder and no engine.",
  "file": "content/questions/orchestration/166-docker-in-docker-or-socket.md"
 },
 {
  "id": "Q167",
  "number": 167,
  "title": "How do you run integration tests with Compose or Testcontainers?",
  "short": "Integration tests",
  "section": "orchestration",
  "level": "intermediate",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.healthcheck.start_interval",
   "image:testcontainers/ryuk"
  ],
  "seeAlso": [
   "Q162",
   "Q160",
   "Q166",
   "Q177"
  ],
  "inShort": "Against real dependencies in the production version, started fresh and without fixed ports. Testcontainers starts them from the test code, one set per suite, and cleans up. Compose starts the whole application from outside and tests it from a container of its own. Wait for health, never for seconds; isolate data, not only containers.",
  "file": "content/questions/orchestration/167-integration-tests.md"
 },
 {
  "id": "Q168",
  "number": 168,
  "title": "How do you take one immutable image through all environments?",
  "short": "One image, all environments",
  "section": "orchestration",
  "level": "advanced",
  "for": "both",
  "kind": "design",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q42",
   "Q30",
   "Q171",
   "Q198"
  ],
  "inShort": "Build once, refer to the digest everywhere, and let only configuration differ: variables, secrets and files that arrive at start. Promotion is then a change of a reference, recorded in Git, not a build. Whatever forces a rebuild per environment, such as a URL compiled into the front end, has to be moved to run time first.",
  "file": "content/questions/orchestration/168-one-image-through-all-environments.md"
 },
 {
  "id": "Q169",
  "number": 169,
  "title": "How do you ship a Compose application as an OCI artifact?",
  "short": "Publishing a Compose application",
  "section": "orchestration",
  "level": "advanced",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q50",
   "Q158",
   "Q161",
   "Q122"
  ],
  "inShort": "`docker compose publish` pushes the Compose files to a registry; `docker compose -f oci://…` runs them from there. It carries the description, not the images, so pin those with `--resolve-image-digests`. Bind mounts, build-only services and local includes cannot be published. For Kubernetes, Compose Bridge turns the same model into manifests.",
  "file": "content/questions/orchestration/169-publishing-a-compose-application.md"
 },
 {
  "id": "Q170",
  "number": 170,
  "title": "How do you deploy to a remote engine with contexts over SSH?",
  "short": "Remote engine over SSH",
  "section": "orchestration",
  "level": "intermediate",
  "for": "operator",
  "kind": "practice",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q117",
   "Q154",
   "Q176",
   "Q121"
  ],
  "inShort": "Create a context with `host=ssh://deploy@host`, and every command with `--context prod` talks to that engine, without an open port. The client stays on your machine, and so do the Compose files; the paths in bind mounts are the *server's*. Push images through a registry, name the context in each command, and remember that this login is root there.",
  "file": "content/questions/orchestration/170-remote-engine-over-ssh.md"
 },
 {
  "id": "Q171",
  "number": 171,
  "title": "How do interpolation, .env and --env-file work together?",
  "short": "Interpolation and .env",
  "section": "orchestration",
  "level": "intermediate",
  "for": "both",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.env_file"
  ],
  "seeAlso": [
   "Q20",
   "Q121",
   "Q29"
  ],
  "inShort": "Two different things share one syntax. `.env` and `--env-file` feed `${…}` in the Compose file, before anything runs; the shell wins over them. `env_file` and `environment` set variables in the container. A value in `.env` reaches the container only if `environment` names it. Guard required ones with `${NAME:?message}`.",
  "file": "content/questions/orchestration/171-interpolation-and-env-files.md"
 },
 {
  "id": "Q172",
  "number": 172,
  "title": "How do Dev Containers reuse your Dockerfile or Compose file?",
  "short": "Dev Containers",
  "section": "orchestration",
  "level": "beginner",
  "for": "developer",
  "kind": "practice",
  "origin": "added",
  "on": [
   "image:mcr.microsoft.com/devcontainers/base",
   "image:mcr.microsoft.com/devcontainers/javascript-node"
  ],
  "seeAlso": [
   "Q9",
   "Q161",
   "Q46",
   "Q192"
  ],
  "inShort": "`devcontainer.json` tells the editor which container to open the project in: an image, a stage of your Dockerfile (`build.target`), or one service of your Compose files. Sources are mounted, tools live inside, the editor connects. So add a `dev` stage or an override file, and keep the shipped image free of editors and compilers.",
  "file": "content/questions/orchestration/172-dev-containers.md"
 },
 {
  "id": "Q173",
  "number": 173,
  "title": "How do models, providers and GPUs appear in a Compose file?",
  "short": "Models, providers and GPUs",
  "section": "orchestration",
  "level": "intermediate",
  "for": "developer",
  "kind": "concept",
  "origin": "added",
  "on": [
   "compose:services.*.models",
   "compose:services.*.provider"
  ],
  "seeAlso": [
   "Q143",
   "Q50",
   "Q158"
  ],
  "inShort": "Three keys for things that are not ordinary containers. `models` declares an AI model that a runner serves and whose address Compose injects. `provider` hands a service's life to an external program, for instance a cloud database. `gpus` gives a container of yours the device. With `models` the GPU belongs to the runner, not to your service.",
  "file": "content/questions/orchestration/173-models-providers-and-gpus.md"
 },
 {
  "id": "Q174",
  "number": 174,
  "title": "How do you bring logs and traces of many containers together?",
  "short": "Logs and traces together",
  "section": "orchestration",
  "level": "advanced",
  "for": "operator",
  "kind": "design",
  "origin": "added",
  "on": [
   "image:otel/opentelemetry-collector-contrib",
   "image:fluent/fluent-bit"
  ],
  "seeAlso": [
   "Q138",
   "Q178",
   "Q127",
   "Q22"
  ],
  "inShort": "Give every line and span the same three things: which service and version, which request, when. Programs write JSON to standard output with the trace ID in it; an agent on each host adds container labels and ships both kinds to one place. Search starts from a trace or an alert, not from a container's name.",
  "file": "content/questions/orchestration/174-logs-and-traces-of-many-containers.md"
 },
 {
  "id": "Q175",
  "number": 175,
  "title": "What is your backup and recovery plan for a single-host stack?",
  "short": "Recovery plan for one host",
  "section": "orchestration",
  "level": "intermediate",
  "for": "operator",
  "kind": "design",
  "origin": "added",
  "on": [
   "image:restic/restic",
   "compose:volumes.*.external"
  ],
  "seeAlso": [
   "Q77",
   "Q82",
   "Q154",
   "Q168"
  ],
  "inShort": "Plan the recovery, then back up what it needs: data, description, secrets, the exact images. The rest is rebuilt from code. Dumps leave the host automatically, encrypted, for a place it cannot delete from. The plan is true once somebody has built a second machine from it, with a stopwatch.",
  "file": "content/questions/orchestration/175-backup-plan-for-a-single-host.md"
 },
 {
  "id": "Q176",
  "number": 176,
  "title": "How do you deploy without downtime?",
  "short": "Deploying without downtime",
  "section": "troubleshooting",
  "level": "advanced",
  "for": "operator",
  "kind": "design",
  "origin": "document",
  "on": [
   "compose:services.*.deploy.rollback_config",
   "compose:services.*.deploy.update_config"
  ],
  "seeAlso": [
   "Q43",
   "Q181",
   "Q177",
   "Q42"
  ],
  "inShort": "Old and new have to run side by side: start the new version, wait until it is *ready*, move traffic, let the old finish its requests, keep a way back. It needs a proxy in front, an honest health check, a graceful stop and a database that both versions understand. Swarm and Kubernetes arrange it; plain Compose leaves a gap.",
  "file": "content/questions/troubleshooting/176-deploying-without-downtime.md"
 },
 {
  "id": "Q177",
  "number": 177,
  "title": "How do you run database migrations with containers?",
  "short": "Database migrations",
  "section": "troubleshooting",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "document",
  "on": [
   "compose:services.*.pre_start",
   "compose:services.*.depends_on"
  ],
  "seeAlso": [
   "Q162",
   "Q121",
   "Q21"
  ],
  "inShort": "As a step of its own, once per deployment, from the same image as the application, before the new version starts, and loud when it fails. In Compose that is a job with `service_completed_successfully` or a `pre_start` step. Not in every replica's start without a lock. Schema changes have to suit old and new code at the same time.",
  "file": "content/questions/troubleshooting/177-database-migrations.md"
 },
 {
  "id": "Q178",
  "number": 178,
  "title": "How do you trace requests across containers?",
  "short": "Tracing across containers",
  "section": "troubleshooting",
  "level": "advanced",
  "for": "both",
  "kind": "practice",
  "origin": "document",
  "on": [],
  "seeAlso": [
   "Q51",
   "Q199"
  ],
  "inShort": "Every request gets a trace ID at the edge, and each service passes it on in the `traceparent` header and adds spans. OpenTelemetry's SDK does most of it; spans go by OTLP to a collector, and on to a store such as Jaeger. Containers only need an endpoint, a service name and a version. Tracing must never stop a request.",
  "file": "content/questions/troubleshooting/178-distributed-tracing.md"
 },
 {
  "id": "Q179",
  "number": 179,
  "title": "Exit code 137: was it the OOM killer or docker kill?",
  "short": "Exit code 137",
  "section": "troubleshooting",
  "level": "intermediate",
  "for": "operator",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "compose:services.*.oom_score_adj",
   "compose:services.*.mem_limit"
  ],
  "seeAlso": [
   "Q128",
   "Q181",
   "Q21"
  ],
  "inShort": "137 is SIGKILL. `State.OOMKilled` true means its own memory limit. False leaves three: `docker kill`, a stop that ran out of patience, or the kernel because the *host* was short of memory. Events show the first two, the kernel log the third. Then ask why, before raising a limit.",
  "file": "content/questions/troubleshooting/179-exit-code-137.md"
 },
 {
  "id": "Q180",
  "number": 180,
  "title": "What do exit codes 139 and 143 mean, and which is harmless?",
  "short": "Exit codes 139 and 143",
  "section": "troubleshooting",
  "level": "intermediate",
  "for": "both",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "compose:services.*.stop_signal",
   "dockerfile:STOPSIGNAL"
  ],
  "seeAlso": [
   "Q181",
   "Q21",
   "Q16"
  ],
  "inShort": "Above 128 the code is 128 plus a signal. 143 is SIGTERM: somebody asked the process to stop, and it did without a handler; after a stop or deployment that is harmless. 139 is SIGSEGV: the program touched memory it may not. That is always a defect: native code, wrong libraries, emulation.",
  "file": "content/questions/troubleshooting/180-exit-codes-139-and-143.md"
 },
 {
  "id": "Q181",
  "number": 181,
  "title": "docker stop always takes ten seconds: why?",
  "short": "docker stop takes ten seconds",
  "section": "troubleshooting",
  "level": "intermediate",
  "for": "both",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "dockerfile:STOPSIGNAL",
   "compose:services.*.stop_grace_period",
   "dockerfile:CMD",
   "dockerfile:ENTRYPOINT"
  ],
  "seeAlso": [
   "Q16",
   "Q6",
   "Q21"
  ],
  "inShort": "The engine sends SIGTERM to PID 1, waits ten seconds, then kills. If every stop takes ten seconds, PID 1 did not react: a shell or npm stands in front and keeps the signal, or the program has no handler, and PID 1 gets no default one. Use exec form, handle the signal, or add an init.",
  "file": "content/questions/troubleshooting/181-docker-stop-takes-ten-seconds.md"
 },
 {
  "id": "Q182",
  "number": 182,
  "title": "How do you debug a container that has no shell?",
  "short": "Debugging without a shell",
  "section": "troubleshooting",
  "level": "intermediate",
  "for": "both",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "compose:services.*.pid",
   "compose:services.*.network_mode"
  ],
  "seeAlso": [
   "Q40",
   "Q115",
   "Q43"
  ],
  "inShort": "From outside. `docker debug` attaches a shell with its own tools; without it, a tool container that joins the target's process and network namespaces does nearly the same. Logs, `docker cp`, `docker top` and `docker inspect` need nothing in the image. Do not add a shell to the image.",
  "file": "content/questions/troubleshooting/182-debugging-without-a-shell.md"
 },
 {
  "id": "Q183",
  "number": 183,
  "title": "The app works, yet the container is unhealthy. How do you find out why?",
  "short": "Unhealthy, yet it works",
  "section": "troubleshooting",
  "level": "intermediate",
  "for": "both",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "compose:services.*.healthcheck.test",
   "compose:services.*.healthcheck.timeout",
   "dockerfile:HEALTHCHECK"
  ],
  "seeAlso": [
   "Q43",
   "Q21",
   "Q162"
  ],
  "inShort": "The check asks something other than you do. Read its last output in `docker inspect`, run the very command in the container as the same user, and compare: missing tool, `localhost` that means IPv6, redirect or login, proxy variable, short timeout, or a check that Compose replaced.",
  "file": "content/questions/troubleshooting/183-unhealthy-but-working.md"
 },
 {
  "id": "Q184",
  "number": 184,
  "title": "\"exec format error\" or \"no such file\" at start: what causes them?",
  "short": "exec format error, no such file",
  "section": "troubleshooting",
  "level": "intermediate",
  "for": "both",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "compose:services.*.platform",
   "compose:services.*.entrypoint",
   "dockerfile:ENTRYPOINT"
  ],
  "seeAlso": [
   "Q6",
   "Q16",
   "Q40"
  ],
  "inShort": "\"exec format error\": the kernel does not know the file's format: a binary for another CPU, or a script without `#!`. \"no such file or directory\" for a file that exists: its interpreter is missing, because of Windows line ends, a shell the image lacks, or a glibc binary on Alpine.",
  "file": "content/questions/troubleshooting/184-exec-format-error-and-no-such-file.md"
 },
 {
  "id": "Q185",
  "number": 185,
  "title": "COPY fails with \"not found\": how do you track the file down?",
  "short": "COPY says not found",
  "section": "troubleshooting",
  "level": "beginner",
  "for": "developer",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "compose:services.*.build.context",
   "dockerfile:COPY",
   "dockerfile:ADD"
  ],
  "seeAlso": [
   "Q39",
   "Q14",
   "Q9"
  ],
  "inShort": "COPY sees the build context and nothing else: the folder given at the end of `docker build`, minus what `.dockerignore` excludes. So ask three questions: which folder is the context, is the path relative to *it*, and is the file excluded or missing there? With `--from` the source is another stage's file system instead.",
  "file": "content/questions/troubleshooting/185-copy-not-found.md"
 },
 {
  "id": "Q186",
  "number": 186,
  "title": "\"Permission denied\" on a mounted path: how do you narrow it down?",
  "short": "Permission denied on a mount",
  "section": "troubleshooting",
  "level": "intermediate",
  "for": "both",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "compose:services.*.group_add",
   "compose:services.*.user",
   "dockerfile:USER"
  ],
  "seeAlso": [
   "Q46",
   "Q76",
   "Q108",
   "Q105"
  ],
  "inShort": "Compare numbers: who is the process (`id`), who owns the path and with which mode (`ls -ln`), on every directory down to it. If the numbers allow it, something else forbids: read-only mount, SELinux or AppArmor, id mapping, dropped capabilities, NFS. Fix the owner or group; never open it to all.",
  "file": "content/questions/troubleshooting/186-permission-denied-on-a-mount.md"
 },
 {
  "id": "Q187",
  "number": 187,
  "title": "The Docker host's disk is full: what do you remove, and what never?",
  "short": "Disk full on a Docker host",
  "section": "troubleshooting",
  "level": "intermediate",
  "for": "operator",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "compose:services.*.logging.options.*",
   "compose:services.*.logging"
  ],
  "seeAlso": [
   "Q76",
   "Q28",
   "Q83"
  ],
  "inShort": "Find out before you delete: `docker system df`, then the disk itself, as logs and writable layers are not in every sum. Mostly safe to remove: build cache, unused images, stopped containers. Never blindly: volumes, and nothing by hand below Docker's directories. Then set what was missing: log limits, a cache limit, a schedule.",
  "file": "content/questions/troubleshooting/187-disk-full.md"
 },
 {
  "id": "Q188",
  "number": 188,
  "title": "dockerd does not come up after an upgrade. How do you recover?",
  "short": "dockerd fails after an upgrade",
  "section": "troubleshooting",
  "level": "advanced",
  "for": "operator",
  "kind": "diagnose",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q105",
   "Q117",
   "Q187"
  ],
  "inShort": "Read the daemon's own last lines in the journal, then let `dockerd --validate` judge the configuration. Usual reasons: an option that was removed, the same setting as flag and in `daemon.json`, a storage driver that is gone, containerd missing, a full disk. Keep the data directory; roll back the packages if it takes long.",
  "file": "content/questions/troubleshooting/188-dockerd-fails-after-upgrade.md"
 },
 {
  "id": "Q189",
  "number": 189,
  "title": "Names resolve on the host but not in containers. What do you check?",
  "short": "DNS fails in containers",
  "section": "troubleshooting",
  "level": "intermediate",
  "for": "operator",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "compose:services.*.dns_opt",
   "compose:services.*.dns"
  ],
  "seeAlso": [
   "Q51",
   "Q72",
   "Q182"
  ],
  "inShort": "Host and container ask different servers. See what the container asks (127.0.0.11 on your own networks) and where that forwards to, then test each hop: a service's name, an outside name, the upstream server by address. Usual reasons: a loopback resolver on the host, VPN or split DNS, a blocked port 53, an internal network, musl.",
  "file": "content/questions/troubleshooting/189-dns-fails-in-containers.md"
 },
 {
  "id": "Q190",
  "number": 190,
  "title": "A published port is unreachable from another machine. What do you check?",
  "short": "Published port unreachable",
  "section": "troubleshooting",
  "level": "intermediate",
  "for": "operator",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "compose:services.*.ports.*.host_ip",
   "compose:services.*.ports",
   "dockerfile:EXPOSE"
  ],
  "seeAlso": [
   "Q52",
   "Q51",
   "Q104"
  ],
  "inShort": "Walk the path outwards and find the first hop that fails: in the container, from the host to the container's address, host loopback, host address, other machine. Inside failing means the program listens on 127.0.0.1 or another port. Only outside failing means: published on loopback, a firewall or security group, or a wrong route.",
  "file": "content/questions/troubleshooting/190-published-port-unreachable.md"
 },
 {
  "id": "Q191",
  "number": 191,
  "title": "Two services wait for each other at start. How do you break the loop?",
  "short": "Services waiting in a circle",
  "section": "troubleshooting",
  "level": "intermediate",
  "for": "both",
  "kind": "diagnose",
  "origin": "added",
  "on": [
   "compose:services.*.depends_on.*.condition",
   "compose:services.*.depends_on"
  ],
  "seeAlso": [
   "Q162",
   "Q43",
   "Q21"
  ],
  "inShort": "Compose refuses a declared circle. A hidden one hangs: A's health check needs B, and B waits for A's health. Draw who needs whom for *what*, then cut: health says \"I can serve\", not \"my neighbours are well\"; the client retries; a shared first step becomes a job.",
  "file": "content/questions/troubleshooting/191-services-waiting-for-each-other.md"
 },
 {
  "id": "Q192",
  "number": 192,
  "title": "It works on my laptop but not in CI or production. What differs?",
  "short": "Works on my laptop",
  "section": "troubleshooting",
  "level": "intermediate",
  "for": "both",
  "kind": "diagnose",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q17",
   "Q42",
   "Q171",
   "Q184"
  ],
  "inShort": "Containers equalise the file system, not the rest. Compare in this order: is it the same image (digest), the same architecture, the same configuration (resolved Compose model and environment), the same mounts, then kernel and limits, network, data. Bisect: run production's digest on the laptop, then the laptop's image there.",
  "file": "content/questions/troubleshooting/192-works-on-my-laptop.md"
 },
 {
  "id": "Q193",
  "number": 193,
  "title": "A build step hangs or is slow: how do you find out why?",
  "short": "A build step hangs",
  "section": "troubleshooting",
  "level": "intermediate",
  "for": "developer",
  "kind": "diagnose",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q28",
   "Q31",
   "Q39"
  ],
  "inShort": "First see where: `--progress=plain` shows which step is silent and since when. Then what it waits for: input, the network, a lock, memory, or the processor under emulation. Look into the running step from outside. Sending the context, exporting and pushing are steps too. Compare with the last good build in `docker buildx history`.",
  "file": "content/questions/troubleshooting/193-build-step-hangs.md"
 },
 {
  "id": "Q194",
  "number": 194,
  "title": "A Swarm has lost its quorum. How do you recover?",
  "short": "Swarm without quorum",
  "section": "troubleshooting",
  "level": "advanced",
  "for": "operator",
  "kind": "diagnose",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q102",
   "Q176"
  ],
  "inShort": "Do not panic: running tasks go on, only changes are refused. First try to bring enough managers back, since then nothing is lost. If they are gone for good, run `docker swarm init --force-new-cluster` on *one* surviving manager with the newest state, then add managers again. Never on two.",
  "file": "content/questions/troubleshooting/194-swarm-lost-quorum.md"
 },
 {
  "id": "Q195",
  "number": 195,
  "title": "How do you bring a V1-era Compose file with links up to date?",
  "short": "Modernising an old Compose file",
  "section": "troubleshooting",
  "level": "intermediate",
  "for": "both",
  "kind": "practice",
  "origin": "added",
  "on": [
   "compose:services.*.links",
   "compose:services.*.volumes_from"
  ],
  "seeAlso": [
   "Q18",
   "Q51",
   "Q72",
   "Q162"
  ],
  "inShort": "Keep the behaviour, change the words, prove it. Record what runs, validate with `docker compose config`, then in small steps: drop `version`, replace links by networks and names, `volumes_from` by named volumes, waiting scripts by conditions and health checks. Mind project name, container names and volume names, or data seems lost.",
  "file": "content/questions/troubleshooting/195-modernising-a-v1-compose-file.md"
 },
 {
  "id": "Q196",
  "number": 196,
  "title": "How do you change a database schema while two app versions run?",
  "short": "Schema change, two versions",
  "section": "troubleshooting",
  "level": "advanced",
  "for": "both",
  "kind": "design",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q177",
   "Q176"
  ],
  "inShort": "Never change and remove in one release. Expand: add the new form beside the old, harmless for running code. Move: write both, fill the past in portions, then read the new. Contract: remove the old when no version needs it, also not a rollback. Each step is deployable and reversible alone.",
  "file": "content/questions/troubleshooting/196-schema-change-two-versions.md"
 },
 {
  "id": "Q197",
  "number": 197,
  "title": "How would you run untrusted or AI-generated code in containers?",
  "short": "Running untrusted code",
  "section": "troubleshooting",
  "level": "advanced",
  "for": "operator",
  "kind": "design",
  "origin": "added",
  "on": [
   "compose:services.*.pids_limit",
   "compose:services.*.runtime",
   "compose:services.*.read_only"
  ],
  "seeAlso": [
   "Q112",
   "Q104",
   "Q106",
   "Q109"
  ],
  "inShort": "Assume it is hostile. A throw-away container per run with nothing of value in it: no network or a filtered one, no secrets, read-only, unprivileged, tight limits, a deadline. As the kernel is shared, put a sandbox or virtual machine underneath when strangers are on it. The controller that starts runs must never be reachable from inside.",
  "file": "content/questions/troubleshooting/197-running-untrusted-code.md"
 },
 {
  "id": "Q198",
  "number": 198,
  "title": "How do you deliver images to several regions and registries?",
  "short": "Images in several regions",
  "section": "troubleshooting",
  "level": "advanced",
  "for": "operator",
  "kind": "design",
  "origin": "added",
  "on": [],
  "seeAlso": [
   "Q30",
   "Q42",
   "Q113",
   "Q124"
  ],
  "inShort": "Build once, copy by digest, verify where it is used. The region's hosts pull from a registry near them, filled by replication, by a copy step in the pipeline, or by a pull-through cache. Tags may arrive late, digests cannot lie. Signatures, SBOMs and all platforms have to travel along, and deployment waits until the copy is there.",
  "file": "content/questions/troubleshooting/198-images-in-several-regions.md"
 },
 {
  "id": "Q199",
  "number": 199,
  "title": "How would you lay out a microservices platform with Docker?",
  "short": "A microservices platform",
  "section": "troubleshooting",
  "level": "advanced",
  "for": "both",
  "kind": "design",
  "origin": "document",
  "on": [
   "compose:services",
   "compose:networks"
  ],
  "seeAlso": [
   "Q51",
   "Q121",
   "Q128",
   "Q162"
  ],
  "inShort": "Cut along business abilities, give each service its own data, and let them meet by name on private networks or through a broker. Publish the gateway only. Secrets are files; every service has a health check, limits and bounded logs. Compose describes one host; for more the same images go to an orchestrator.",
  "file": "content/questions/troubleshooting/199-microservices-platform.md"
 },
 {
  "id": "Q200",
  "number": 200,
  "title": "What is your approach to running Docker in production?",
  "short": "Docker in production",
  "section": "troubleshooting",
  "level": "advanced",
  "for": "operator",
  "kind": "design",
  "origin": "document",
  "on": [
   "compose:services.*.deploy",
   "compose:services.*.image"
  ],
  "seeAlso": [
   "Q26",
   "Q101",
   "Q42",
   "Q176"
  ],
  "inShort": "Build once in CI: small, non-root, tested, scanned, signed. Deploy that digest, never `latest`, with health checks, limits, a restart policy and bounded logs. Configuration and secrets come from outside, state lies in backed-up volumes. Watch it, patch it on a schedule, and rehearse rollback and restore.",
  "file": "content/questions/troubleshooting/200-docker-in-production.md"
 }
];
