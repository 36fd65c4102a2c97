import { dropArgument } from "../../dockerfile/argumentEdits.ts";
import type { Stage } from "../../dockerfile/model.ts";
import { startedBy } from "../../dockerfile/started.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { developmentServer, isForDevelopers } from "../../shell/developmentServers.ts";

// Whether an image is for developers only its stage, its file name or its variables say; elsewhere this is an opinion.
export default dockerfileRule({
  meta: {
    id: "dockerfile/no-development-server",
    summary: "Start a server that is made to be deployed.",
    why: "It was made for one developer: it watches the files, shows errors with their insides, and was never meant to stand load or attacks. Its framework names another one for production.",
    category: "operability",
    severity: "warning",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q200", "Q86"],
    references: [
      { title: "Flask: deploying", url: "https://flask.palletsprojects.com/en/stable/deploying/" },
      {
        title: "Django: runserver",
        url: "https://docs.djangoproject.com/en/stable/ref/django-admin/#runserver",
      },
      {
        title: "PHP: built-in web server",
        url: "https://www.php.net/manual/en/features.commandline.webserver.php",
      },
    ],
  },
  messages: {
    server: "{command} starts what is made for development only",
    reload: "--reload makes {command} watch the sources, which only development needs",
  },
  fix: { safety: "suggestion", title: "Do not watch the sources" },
  examples: [
    {
      title: "The server of the framework",
      bad: 'FROM python:3.14-slim\nCOPY . /app\nCMD ["«flask»", "--app", "shop", "run", "--host=0.0.0.0"]\n',
      good: 'FROM python:3.14-slim\nCOPY . /app\nCMD ["gunicorn", "--bind=0.0.0.0:5000", "app:app"]\n',
      message: "flask run starts what is made for development only",
      notFixed: "Another server has to be installed first.",
    },
    {
      title: "Behind another command",
      bad: "FROM python:3.14-slim\nCMD python manage.py migrate && python manage.py «runserver» 0.0.0.0:8000\n",
      good: "FROM python:3.14-slim\nCMD python manage.py migrate && gunicorn shop.wsgi\n",
      notFixed: "Another server has to be installed first.",
    },
    {
      title: "A script of the project",
      bad: 'FROM node:24\nENTRYPOINT ["npm"]\nCMD ["run", "«dev»"]\n',
      good: 'FROM node:24\nENTRYPOINT ["node"]\nCMD ["server.js"]\n',
      message: "npm run dev starts what is made for development only",
      notFixed: "How it starts otherwise only you know.",
    },
    {
      title: "A server that watches the sources",
      bad: 'FROM python:3.14-slim\nCMD ["uvicorn", "app:app", "--host", "0.0.0.0", "«--reload»"]\n',
      good: 'FROM python:3.14-slim\nCMD ["uvicorn", "app:app", "--host", "0.0.0.0"]\n',
      message: "--reload makes uvicorn watch the sources, which only development needs",
    },
  ],
  quiet: [
    { code: 'FROM python:3.14-slim\nCMD ["gunicorn", "app:app"]\n', because: "it is made to be deployed" },
    { code: 'FROM node:24 AS dev\nCMD ["npm", "run", "dev"]\n', because: "the stage is for developers" },
    {
      code: 'FROM node:24 AS dev\nCMD ["npm", "run", "dev"]\nFROM dev AS app\nCMD ["node", "server.js"]\n',
      because: "the last stage starts something else",
    },
    {
      code: "FROM python:3.14\nENV FLASK_DEBUG=1\nCMD flask run\n",
      because: "a variable says that it is for development",
    },
    {
      code: 'FROM node:24\nCMD ["npx", "vite"]\n',
      name: "Dockerfile.dev",
      because: "so does the name of the file",
    },
    { code: 'FROM node:24\nCMD ["npx", "vite", "preview"]\n', because: "this serves what was built" },
    { code: "FROM node:24\nRUN npm run dev\n", because: "a step of the build is no server" },
  ],
  create: (context) => ({
    file(file) {
      const { finalStage: stage } = file;
      if (!stage || forDevelopers.test(context.path) || stage.lineage.some(saysDevelopment)) return;
      for (const { words, owner } of startedBy(stage)) {
        const found = developmentServer(words);
        if (!found) continue;
        const { kind, word, command } = found;
        const edit = kind === "reload" ? dropArgument(file, owner, word) : undefined;
        context.report(word, kind, { data: { command }, fixes: [edit && { edits: [edit] }] });
      }
    },
  }),
});

/** `Dockerfile.dev`, `dev.Dockerfile`, and what lies in `.devcontainer`; a folder above may be called anything. */
const forDevelopers = /(?:^|[/._-])dev(?:elop|elopment)?(?:[._-][^/]*)?$|(?:^|\/)\.devcontainer\//i;

function saysDevelopment(stage: Stage): boolean {
  if (isForDevelopers(stage.name ?? "")) return true;
  return stage
    .all("ENV")
    .some(({ pairs }) =>
      pairs.some(
        ({ key, value }) =>
          (/DEBUG$/.test(key.text.text) && /^(?:1|true|yes|on)$/i.test(value?.text.text ?? "")) ||
          (/ENV(?:IRONMENT)?$/.test(key.text.text) && isForDevelopers(value?.text.text ?? "")),
      ),
    );
}
