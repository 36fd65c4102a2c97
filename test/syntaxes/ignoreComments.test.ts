import { test } from "vitest";
import { describeColours } from "./check.ts";

const KEYWORD = "keyword.other.ignore.dockwise";
const RULE = "constant.other.rule.dockwise";

describeColours("Ignore comments in a Dockerfile", "dockerfile", (check) => {
  test("ours", () =>
    check(
      `# «dockwise-ignore-file» dockerfile/no-root -- runs as a job
FROM alpine:3.22
# «dockwise-ignore» dockerfile/pin-image, dockerfile/use-copy -- dockerfile/no-root is not named here
RUN ls && \\
    # «dockwise-ignore» dockerfile/no-sudo
    sudo ls
RUN echo "# dockwise-ignore dockerfile/no-root"
`,
      KEYWORD,
    ));

  test("the rules, not the reason", () =>
    check(
      "# dockwise-ignore «dockerfile/pin-image», «dockerfile/use-copy» -- dockerfile/no-root is not named here\n",
      RULE,
    ));

  test("those of others", () =>
    check(
      `# «hadolint» «global» «ignore»=DL3008
FROM alpine:3.22
# «hadolint» «ignore»=DL3018,SC2046 the repository keeps one version
RUN apk add curl
# «dockerfile-utils»: «ignore»
EXPOSE 80
# a comment about hadolint ignore=DL3018
`,
      KEYWORD,
    ));

  test("the rules of hadolint", () =>
    check("# hadolint ignore=«DL3018»,«SC2046» the repository keeps one version\n", RULE));

  test("the rest stays a comment", () =>
    check("«# dockwise-ignore dockerfile/pin-image -- why»\nFROM alpine\n", "comment.line.number-sign"));
});

describeColours("Ignore comments in a Compose file", "dockercompose", (check) => {
  test("on their own line and at the end of one", () =>
    check(
      `# «dclint» «disable-file»
services:
  web: # «dockwise-ignore» compose/require-healthcheck
    # «dockwise-ignore» compose/no-latest -- built nightly
    image: shop # «dclint» «disable-line» service-image
    command: "# dockwise-ignore compose/no-latest"
`,
      KEYWORD,
    ));

  test("the rules", () =>
    check("a: 1 # dclint disable-line «no-version-field» «service-keys-order»\n", RULE));
});

describeColours("Ignore comments in an ignore file", "ignore", (check) => {
  test("ours", () => check("# «dockwise-ignore-file»\nnode_modules\n", KEYWORD));
});
