type Filter = { readonly language: string; readonly pattern?: string } | { readonly pattern: string };

/**
 * What the server is told about, saved or not and wherever it is kept. Whether a YAML file is one of Compose the server decides by its
 * content, so these patterns may be generous.
 */
export const selector: Filter[] = [
  { language: "dockerfile" },
  { language: "dockercompose" },
  { language: "yaml", pattern: "**/*{compose,stack}*.{yml,yaml}" },
  { language: "ignore", pattern: "**/*.dockerignore" },
  { pattern: "**/{Dockerfile,Containerfile}{,.*}" },
  { pattern: "**/*.{Dockerfile,dockerfile,Containerfile,containerfile,dockerignore}" },
  { pattern: "**/.dockwise.yaml" },
];
