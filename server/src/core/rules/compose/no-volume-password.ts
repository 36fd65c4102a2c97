import { editsOf, moveToDotEnv } from "../../compose/edits/secrets.ts";
import { literalSecretIn, passwordInOptions } from "../../compose/literalSecrets.ts";
import { firstVisits } from "../../compose/origin.ts";
import { readVariables } from "../../compose/shortForms/variable.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { driverOptionsOf } from "../../compose/volumes/driverOptions.ts";
import { isSecretName } from "../../knowledge/secretNames.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-volume-password",
    summary: "Write no password into the options of a volume.",
    why: "Whoever has the file has the share. The engine keeps options in clear text as well, so `docker volume inspect` still shows what came from `.env`; a share that the host mounts needs no password here.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q90", "Q78"],
    references: [
      {
        title: "CIFS volumes",
        url: "https://docs.docker.com/engine/storage/volumes/#create-cifssamba-volumes",
      },
      { title: "cifs volume without clean password", url: "https://github.com/docker/cli/issues/2802" },
    ],
  },
  messages: { plain: "A secret of the volume {volume} can be read by everybody who has this file" },
  fix: { safety: "suggestion", title: "Take it from .env" },
  examples: [
    {
      title: "A share of Windows",
      bad: 'services:\n  web:\n    image: shop/web:1.4\n    volumes: ["media:/media"]\nvolumes:\n  media:\n    driver_opts:\n      type: cifs\n      device: //files.example.com/media\n      o: "username=shop,password=«tulip-4711»,uid=1000" # read and write\n',
      good: 'services:\n  web:\n    image: shop/web:1.4\n    volumes: ["media:/media"]\nvolumes:\n  media:\n    driver_opts:\n      type: cifs\n      device: //files.example.com/media\n      o: "username=shop,password=${MEDIA_PASSWORD:?set MEDIA_PASSWORD in .env},uid=1000" # read and write\n',
      files: {},
      goodFiles: { ".env": "MEDIA_PASSWORD=tulip-4711\n" },
      message: "A secret of the volume media can be read by everybody who has this file",
    },
    {
      title: "An option of a plugin",
      bad: "volumes:\n  films:\n    driver: vieux/sshfs\n    driver_opts:\n      sshcmd: shop@files.example.com:/films\n      password: «tulip»\n",
      good: "volumes:\n  films:\n    driver: vieux/sshfs\n    driver_opts:\n      sshcmd: shop@files.example.com:/films\n      password: ${FILMS_PASSWORD:?set FILMS_PASSWORD in .env}\n",
      files: { ".env": "MODE=a\n" },
      goodFiles: { ".env": "MODE=a\nFILMS_PASSWORD=tulip\n" },
    },
  ],
  quiet: [
    {
      code: "volumes:\n  media:\n    driver_opts: {type: cifs, device: //files.example.com/media, o: 'username=shop,password=${SMB_PASSWORD}'}\n",
      because: "the file does not hold it",
    },
    {
      code: "volumes:\n  media:\n    driver_opts: {type: cifs, device: //files.example.com/media, o: 'guest,sec=none,password='}\n",
      because: "there is none",
    },
    {
      code: "volumes:\n  media:\n    driver: local\n    driver_opts: {type: none, o: bind, device: /srv/password=x}\n",
      because: "a path is no password",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    const read = (path: string) => context.related.text(path);
    return {
      document(document) {
        for (const volume of document.volumes) {
          for (const option of readVariables(driverOptionsOf(volume))) {
            const inside = option.name === "o";
            const secret = inside ? passwordInOptions(option) : literalSecretIn(option, isSecretName);
            if (!secret || !first(secret.span)) continue;
            const name = inside ? volume.name : `${volume.name}_${option.name}`;
            const own = { ...secret, whole: !inside, variable: { ...option, name } };
            // Swarm reads no `.env`.
            const moved = isForSwarm(document, context.path)
              ? undefined
              : moveToDotEnv(context.file, volume, own, read);
            context.report(secret.span, "plain", {
              data: { volume: volume.name },
              fixes: [moved && { title: `Take it from .env as ${moved.name}`, edits: editsOf(moved) }],
            });
          }
        }
      },
    };
  },
});
