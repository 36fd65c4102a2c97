import type { Mount } from "./model.ts";

const socket = /(?:^|[\\/])(?:docker|containerd|podman|crio|cri-dockerd)\.sock$|[\\/]pipe[\\/]docker_engine$/;
/** A daemon that runs as a user has its socket here, and gives away that user only. */
const ofUser = /\/run\/user\/\d+\/|XDG_RUNTIME_DIR/;

/** Whether a mount hands the socket of the container engine to a service. */
export function mountsEngineSocket({ source, target }: Mount): boolean {
  const path = source?.text ?? "";
  if (ofUser.test(path)) return false;
  // What stands in a variable is told by the place where it is put.
  return socket.test(path.includes("$") ? (target?.text ?? "") : path);
}
