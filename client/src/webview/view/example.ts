import { h, icon, linkButton } from "../dom.ts";
import { tokens } from "../tokens.ts";
import type { Reach } from "../view.ts";
import { languageTitles } from "../words.ts";

export interface ExampleParts {
  readonly code: string;
  readonly language: string;
  readonly bad?: readonly string[];
  /** Opens it as a file; absent where it is no whole file. */
  readonly onTry?: () => void;
}

/** A code block with what can be done with it above. */
export function example(
  { code, language, bad = [], onTry }: ExampleParts,
  { dispatch, post }: Reach,
): HTMLElement {
  const title = languageTitles[language] ?? language;
  const flaws = bad.map((id) => linkButton(id, () => dispatch({ type: "open", page: { kind: "rule", id } })));
  return h(
    "figure",
    { class: bad.length ? "example bad" : "example" },
    h(
      "figcaption",
      {},
      h(
        "div",
        { class: "about" },
        h("span", { class: "language" }, title),
        bad.length
          ? h("span", { class: "flaws" }, icon("warning"), "Flawed on purpose: ", commas(flaws))
          : undefined,
      ),
      onTry && action("edit", "Try it", "Open this example as a file that you can edit", onTry),
      action("copy", "Copy", "Copy this example", () => post({ type: "copy", text: code })),
    ),
    // It may scroll sideways, so the keyboard has to reach it.
    h(
      "pre",
      { tabindex: 0, role: "group", "aria-label": `${title || "Code"} example` },
      h(
        "code",
        {},
        ...tokens(language, code).map(({ kind, text }) =>
          kind === "text" ? text : h("span", { class: `token-${kind}` }, text),
        ),
      ),
    ),
  );
}

function action(name: string, label: string, title: string, onClick: () => void): HTMLElement {
  const button = h("button", { type: "button", class: "action", title }, icon(name), label);
  button.addEventListener("click", () => {
    onClick();
    if (name === "copy") confirm(button);
  });
  return button;
}

/** Says "Copied" on the button until it is left. */
function confirm(button: HTMLButtonElement): void {
  button.replaceChildren(icon("check"), "Copied");
  const restore = () => button.replaceChildren(icon("copy"), "Copy");
  button.addEventListener("pointerleave", restore, { once: true });
  button.addEventListener("blur", restore, { once: true });
}

function commas(nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, index) => (index ? [", ", node] : [node]));
}
