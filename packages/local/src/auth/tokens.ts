import { createHash, randomBytes } from "node:crypto";

/** A project that a token is for. */
export interface ProjectReference {
  readonly id: string;
  readonly name: string;
}

/** A token and what it stands for. Times are the server clock's, epoch milliseconds. */
export interface IssuedToken {
  readonly token: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly project: ProjectReference;
}

/** Names and ids of the projects of a server: the default project of its region, and every other that somebody asks for. */
export interface Projects {
  readonly byName: (name: string) => ProjectReference;
  readonly byId: (id: string) => ProjectReference;
}

/** How long a token is valid, as the vendor's. */
const tokenLifetimeMs = 24 * 3_600_000;

/** The default project has the region's name; another name stands for an id that is always the same. */
export function projectsOf(projectId: string, region: string): Projects {
  const names = new Map([[projectId, region]]);
  return {
    byName(name) {
      const id = name === region ? projectId : createHash("sha256").update(name).digest("hex").slice(0, 32);
      names.set(id, name);
      return { id, name };
    },
    byId: (id) => ({ id, name: names.get(id) ?? region }),
  };
}

/** A new token, valid for 24 hours. */
export function issueToken(project: ProjectReference, now: number): IssuedToken {
  return { token: randomBytes(48).toString("base64url"), issuedAt: now, expiresAt: now + tokenLifetimeMs, project };
}
