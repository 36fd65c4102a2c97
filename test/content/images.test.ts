import { describe, expect, test } from "vitest";
import { parseImageReference } from "../../server/src/core/dockerfile/imageReference.ts";
import { allOf, type ImageNeeds } from "../../server/src/core/knowledge/confined.ts";
import { imageData } from "../../server/src/core/knowledge/images.gen.ts";
import { type ImageData, type ImageEntry, ImageFacts } from "../../server/src/core/knowledge/images.ts";

/** The date by which the rules' examples are judged. */
const today = "2026-11-01";
const data: ImageData = imageData;
const facts = new ImageFacts(data);
const entries = Object.entries(data.images);

describe.each(entries)("%s", (name, entry) => {
  test("has dates that are dates", () => {
    for (const [what, date] of datesOf(entry)) {
      expect(date, what).toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
      expect(Number.isNaN(Date.parse(date)), `${what} ${date}`).toBe(false);
    }
    for (const { endOfLife, extended } of entry.releases ?? [])
      if (endOfLife && extended) expect(extended > endOfLife).toBe(true);
  });

  test("says where and when its facts were read", () => {
    expect(entry.source?.length ?? 0).toBeGreaterThan(0);
    for (const source of entry.source ?? []) expect(source).toMatch(/^https:\/\/\S+$/);
    expect(entry.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test("does not contradict itself", () => {
    for (const { has = [], lacks = [], family, tag } of entry.variants ?? []) {
      expect(
        has.filter((program) => lacks.includes(program)),
        tag,
      ).toEqual([]);
      if (family !== undefined) expect(Object.keys(data.families)).toContain(family);
    }
    const lines = (entry.releases ?? []).map(({ tag }) => tag);
    expect(lines).toEqual([...new Set(lines)]);
    const patterns = (entry.variants ?? []).map(({ tag }) => tag);
    expect(patterns.indexOf("*"), "a pattern behind * is never reached").toBeOneOf([-1, patterns.length - 1]);
    if (entry.user?.entrypointDrops) expect(entry.user.nonRoot).toBeDefined();
  });

  test("says what it needs where it may do little", () => {
    const { confined, like } = entry;
    if (like !== undefined && data.images[like]?.confined)
      expect(confined, `it is like ${like}`).toBeDefined();
    if (!confined) return;
    expect(confined.programs.length).toBeGreaterThan(0);
    expect(confined.writes ?? confined.capabilities).toBeDefined();
    for (const path of [...(confined.settings ?? []), ...all(confined.writes)])
      expect(path).toMatch(/^(?:\/[\w.-]+)+$/);
    // Mounts there fail on some systems.
    for (const path of all(confined.writes)) expect(path).not.toMatch(/^\/var\/run/);
    for (const name of all(confined.capabilities)) expect(name).toMatch(/^(?!CAP_)[A-Z]+(?:_[A-Z]+)*$/);
    for (const source of confined.source) expect(source).toMatch(/^https:\/\/\S+$/);
    expect(confined.source.length).toBeGreaterThan(0);
    expect(confined.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test("leads to images that are there", () => {
    if (entry.like !== undefined) expect(data.images).toHaveProperty([entry.like]);
    for (const to of [entry.moved?.to, entry.retired?.to]) {
      if (to === undefined) continue;
      expect(parseImageReference(to)?.tag, to).toBeUndefined();
      const target = data.images[to];
      expect(target?.moved ?? target?.retired, `${name} leads on to ${to}`).toBeUndefined();
      // An official image has facts of its own; others may be published anywhere.
      if (!to.includes("/")) expect(target, to).toBeDefined();
    }
  });

  test("suggests tags that have not ended, for flavours that a tag can have", () => {
    for (const [flavour, tags] of Object.entries(entry.suggest ?? {})) {
      const written = parseImageReference(`${name}:${flavour === "plain" ? "1" : `1-${flavour}`}`);
      expect(tags.length).toBeGreaterThan(0);
      expect(written && facts.of(written)?.suggestions, flavour).toEqual(tags);
      for (const tag of tags) {
        const reference = parseImageReference(`${name}:${tag}`);
        const known = reference && facts.of(reference);
        expect(reference?.tag, tag).toBe(tag);
        expect(known?.floats, `${tag} is another version tomorrow`).not.toBe(true);
        const end = known?.release?.endOfLife;
        if (end) expect(end >= today.slice(0, end.length), `${tag} ended on ${end}`).toBe(true);
      }
    }
  });
});

test("the images that people use most have facts", () => {
  expect(entries.length).toBeGreaterThanOrEqual(150);
});

function all(needs: ImageNeeds | undefined): readonly string[] {
  return needs ? allOf(needs) : [];
}

function* datesOf({ releases = [], moved, retired }: ImageEntry): Iterable<readonly [string, string]> {
  for (const { tag, endOfLife, extended } of releases) {
    if (endOfLife) yield [tag, endOfLife];
    if (extended) yield [`${tag} extended`, extended];
  }
  if (moved?.since) yield ["moved", moved.since];
  if (retired?.since) yield ["retired", retired.since];
}
