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
  "76.6": "shown as a docker command; in a Compose file the mount is found",
  "76.7": "shown as a docker command; in a Compose file the missing variable is found",
  "77.7": "shown as a docker command",
  "78.3": "shown as a docker command; in a Compose file the password is found",
  "101.8": "strict: only the author knows what the program writes",
  "101.10": "shown as a docker command; in a Compose file the missing mounts are found",
  "101.11": "shown as a docker command; in a Compose file the missing capabilities are found",
  "102.8": "the image is named in a Compose file",
  "153.8": "shown as a docker command; in a Compose file port, tag and volume are found",
  "176.7": "strict: the variable may be set by whoever deploys",
  "176.8": "nothing in the file says that it is not deployed as a stack",
  "176.10": "a key that Swarm alone obeys makes a stack file of it, and there a version may be needed",
  "178.7": "nothing fails when a collector of traces starts late",
  "199.11": "strict: in `recommended` a health check is asked for where a service waits for it",
  "199.12": "strict: only the author knows how much memory a program needs",
  "199.13": "strict: what should happen when a server ends depends on who runs it",
  "199.14": "all: many projects are at ease with one network",
  "200.23": "strict: a program that is bundled needs no package.json",
  "200.24": "strict: what NODE_ENV changes depends on the program",
  "200.25": "strict: the variable may be set by whoever deploys",
  "200.27": "without the processes of the host an exporter shows less, and that may do",
};

/** The rules of seed-map.json that have none of ours, and where the practice is taught instead. */
export const unchecked: Readonly<Record<string, string>> = {
  "cf/cgroup-legacy":
    "what it does depends on the cgroup version of the host; questions 128 and 137 say which keys are ignored",
  "cf/cpu-legacy": "both ways to write it mean the same; question 128 has the table",
};
