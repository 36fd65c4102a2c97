import type { Level } from "./messages.ts";

export const levels: readonly { readonly id: Level; readonly title: string }[] = [
  { id: "beginner", title: "Beginner" },
  { id: "intermediate", title: "Intermediate" },
  { id: "advanced", title: "Advanced" },
];

export const languageTitles: { readonly [language: string]: string } = {
  dockerfile: "Dockerfile",
  compose: "Compose",
  yaml: "YAML",
  dockerignore: ".dockerignore",
  sh: "Shell",
  text: "Output",
  json: "JSON",
};

/** `practice` → `Practice`. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `1 question`, `2 questions`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
