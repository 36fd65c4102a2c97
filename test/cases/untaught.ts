/**
 * What the seed document does wrong in its own examples and `recommended` does not say there, by the number in seed-map.json, and why.
 */
export const untaught: Readonly<Record<string, string>> = {
  "3.6": "the image is named in a docker command; in the Dockerfile of question 9 it is found",
  "4.10": "the comment behind CMD makes shell text of it; once that is mended, the missing program is found",
  "7.7": "the script is shown apart from its Dockerfile; beside it, it is found",
  "7.8": "the script is shown apart from its Dockerfile; beside it, its mode is looked at",
  "7.10": "the image is named in a Compose file",
  "9.9": "nobody knows what the folder holds: an empty one has nothing to keep out",
  "9.10": "nginx starts as root on purpose and gives its workers to another user",
  "10.7": "without a WORKDIR the program lands in /go, which is said first; with one the path is found",
  "10.9": "strict: a base without a command of its own may be meant for docker run",
  "10.10": "strict: many teams accept npm as process 1",
  "10.12": "nobody knows whether such names occur deeper in the folder",
  "26.11": "strict: other keys work as well, they are only not looked for",
  "27.4": "strict: only the author knows what the first stage is for",
  "29.8": "nobody knows whether there is a lock file, without which npm ci fails",
  "29.9": "the ARGs stand before FROM, so the ENV lines are empty; that is what is found",
  "29.10": "build.env is a valid key, and the builder expands a value without quotes too",
  "29.11": "nothing is copied to a relative path, and a step may run in /",
  "101.8": "strict: only the author knows what the program writes",
  "102.8": "the image is named in a Compose file",
  "200.23": "strict: a program that is bundled needs no package.json",
  "200.24": "strict: what NODE_ENV changes depends on the program",
};
