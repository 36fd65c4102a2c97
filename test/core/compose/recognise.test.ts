import { describe, expect, test } from "vitest";
import { isComposeFile } from "../../../server/src/core/compose/recognise.ts";

const compose = "services:\n  web:\n    image: nginx\n";

function check(path: string, text: string, expected: boolean, languageId = "yaml"): void {
  expect(isComposeFile(path, languageId, text), `${path}\n${text}`).toBe(expected);
}

/** On a command line no editor says what language it is. */
function checkOnDisk(path: string, text: string, expected: boolean): void {
  expect(isComposeFile(path, undefined, text), `${path}\n${text}`).toBe(expected);
}

describe("a Compose file is known", () => {
  test.each([
    "compose.yaml",
    "compose.yml",
    "compose.prod.yaml",
    "compose-dev.yaml",
    "compose_ci.yml",
    "docker-compose.yml",
    "docker-compose.override.yaml",
    "docker_compose.yml",
    "local.docker-compose.yml",
    "/srv/app/Docker-Compose.YML",
    "C:\\app\\compose.yaml",
    "file:///home/ada/compose.yaml",
  ])("by the name %s, whatever it holds", (path) => {
    check(path, "", true);
    checkOnDisk(path, "nothing: known\n", true);
  });

  test("by the language of the editor", () => {
    check("untitled:Untitled-1", "", true, "dockercompose");
    check("untitled:Untitled-1", compose, true);
    check("compose.yaml", compose, false, "json");
    check("compose.yaml", compose, false, "helm");
  });

  test("by a stack file's name, where no key is foreign", () => {
    check("docker-stack.yml", "", true);
    check("stack.prod.yml", "version: '3.8'\nx-a: 1\nservices: {}\n", true);
    check("stack.yaml", "resolver: lts-22.0\npackages: [.]\n", false);
    check("my-stack.yaml", "AWSTemplateFormatVersion: '2010-09-09'\nResources: {}\n", false);
  });

  test("by its content", () => {
    check("production.yml", compose, true);
    checkOnDisk("production.yml", "name: x\nservices:\n  web: {build: .}\n", true);
    checkOnDisk("production.txt", compose, false);
    check("config/services.yaml", "services:\n  _defaults:\n    autowire: true\n", false);
    check("production.yml", "services:\n  - docker\n", false);
    check("production.yml", `${compose}parameters: {}\n`, false);
  });
});

describe("never a Compose file", () => {
  test("a Kubernetes manifest", () => {
    check(
      "compose.yaml",
      "apiVersion: v1\nkind: Service\nmetadata:\n  name: compose\n",
      false,
      "dockercompose",
    );
  });

  test("a pipeline", () => {
    const workflow = "on: push\njobs:\n  test:\n    services:\n      db:\n        image: postgres\n";
    check("docker-compose.yml", workflow, false);
    check("a/.github/workflows/docker-compose.yml", compose, false, "dockercompose");
    check(".github/workflows/compose.yml", compose, false);
    check("compose.gitlab-ci.yml", compose, false);
    check(".gitlab-ci.yml", "services:\n  db:\n    image: x\n", false);
    check("ci.yml", "steps:\n  - run: x\nservices:\n  db:\n    image: x\n", false);
  });

  test("several manifests, or a pipeline's action, in one file", () => {
    check("compose.yaml", "# all of it\n---\napiVersion: v1\nkind: List\n---\nservices: {}\n", false);
    checkOnDisk("action.yml", "name: compose\nruns:\n  using: composite\n  steps: []\n", false);
    check(".github/dependabot.yml", "version: 2\nupdates: []\n", false);
  });

  test("a dev container's own file", () => {
    check(".devcontainer/devcontainer.json", '{"dockerComposeFile": "docker-compose.yml"}\n', false, "jsonc");
    check(".devcontainer/docker-compose.yml", compose, true);
  });

  test("a chart's template or values", () => {
    check("templates/compose.yaml", "services:\n  web:\n    image: {{ .Values.image }}\n", false);
    check("compose.yaml", "{{- if .x }}\nservices: {}\n{{- end }}\n", false);
    check("values.yaml", compose, false);
    check("compose.yaml", 'services:\n  web:\n    hostname: "{{.Node.Hostname}}"\n', true);
  });

  test("a playbook", () => {
    check("docker-stack.yml", "---\n# deploys\n- hosts: all\n  tasks: []\n", false);
    check("compose.yml", "- name: up\n  shell: docker compose up\n", false);
  });
});
