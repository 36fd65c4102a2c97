import { expect, it } from "vitest";
import type { Instruction } from "../../../server/src/core/dockerfile/model.ts";
import { parseDockerfile } from "../../../server/src/core/dockerfile/parse.ts";

/** The dialect of every instruction that runs something, in the order of the file; in brackets where it is not parsed. */
function check(text: string, ...expected: readonly string[]): void {
  expect(parseDockerfile(text).instructions.flatMap(show)).toEqual(expected);
}

function show(instruction: Instruction): readonly string[] {
  if (instruction.keyword === "ONBUILD") return instruction.trigger ? show(instruction.trigger) : [];
  if (!("dialect" in instruction)) return [];
  return [instruction.script ? instruction.dialect : `(${instruction.dialect})`];
}

it("is POSIX on Linux", () =>
  check("FROM debian\nRUN a\nCMD b\nHEALTHCHECK CMD c\nONBUILD RUN d", "posix", "posix", "posix", "posix"));

it("follows SHELL", () =>
  check(
    'FROM debian\nRUN a\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN a\nSHELL ["pwsh", "-Command"]\nRUN a\nSHELL ["/bin/zsh", "-c"]\nRUN a\nFROM b\nRUN a',
    "posix",
    "bash",
    "(powershell)",
    "(unknown)",
    "posix",
  ));

it("inherits SHELL with the stage", () => check('FROM a AS x\nSHELL ["bash", "-c"]\nFROM x\nRUN a', "bash"));

it("is cmd on Windows", () =>
  check(
    "FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN a\nFROM mcr.microsoft.com/dotnet/sdk:9.0-nanoserver-ltsc2022\nRUN a\nFROM python:3.13-windowsservercore\nRUN a\nFROM --platform=windows/amd64 x\nRUN a\nFROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN a",
    "(cmd)",
    "(cmd)",
    "(cmd)",
    "(cmd)",
    "posix",
  ));

it("is unknown where nothing is known of the base and the file escapes with a backtick", () =>
  check("# escape=`\nARG BASE\nFROM $BASE\nRUN a\nFROM debian\nRUN b", "(unknown)", "posix"));

it("obeys the comment of hadolint until the next FROM", () =>
  check(
    "FROM a\n# hadolint shell=bash\nRUN a\n# hadolint shell=powershell\nRUN a\nFROM b\nRUN a",
    "bash",
    "(powershell)",
    "posix",
  ));

it("obeys the comment of hadolint above the first FROM in every stage", () =>
  check(
    '# hadolint shell=powershell\nARG A\nFROM a\nRUN a\nFROM b\nRUN a\nFROM c\nSHELL ["bash", "-c"]\nRUN a',
    "(powershell)",
    "(powershell)",
    "bash",
  ));

it("goes by the first line of a heredoc", () =>
  check(
    "FROM a\nRUN <<A\n#!/usr/bin/env bash\nls\nA\nRUN <<A\n#!/usr/bin/python3\nprint()\nA\nRUN <<A\nls\nA",
    "bash",
    "(unknown)",
    "posix",
  ));

it("parses JSON form whatever the shell", () =>
  check(
    'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCMD ["dotnet", "a.dll"]\nRUN ["powershell", "-Command", "ls"]\nRUN ["bash", "-c", "ls"]',
    "cmd",
    "powershell",
    "bash",
  ));

it("has nothing to run", () =>
  check(
    'FROM a\nHEALTHCHECK NONE\nCMD\nCMD []\nCMD ["a", 1]\nRUN <<A\nls',
    "(posix)",
    "(posix)",
    "(posix)",
    "(posix)",
    "(posix)",
  ));
