import { stableId } from "./stable-id.ts";

/** A project, a user or an account, as tokens name it. */
export interface Reference {
  readonly id: string;
  readonly name: string;
}

/** Names and ids of the projects of a server: the default project of its region, and every other that somebody asks for. */
export interface Projects {
  /** The default project of the server's region. */
  readonly default: Reference;
  readonly byName: (name: string) => Reference;
  readonly byId: (id: string) => Reference;
  /** A project that was spoken of before; undefined for another. */
  readonly find: (id: string) => Reference | undefined;
}

/** How many names are remembered beside the ids that stand for them, and how long they may be: callers choose them. */
const maxNames = 1000;
const maxNameLength = 255;

/**
 * The default project has the region's name. Another name stands for an id that is always the same; another id is a sub-project of
 * the region, whose names are the region's with a suffix.
 */
export function projectsOf(projectId: string, region: string): Projects {
  const names = new Map<string, string>();
  const ids = new Map<string, string>();
  const remember = (project: Reference): Reference => {
    if (project.id.length > maxNameLength || project.name.length > maxNameLength) return project;
    names.delete(project.id);
    names.set(project.id, project.name);
    ids.set(project.name, project.id);
    for (const [id, name] of names) {
      if (names.size <= maxNames) break;
      names.delete(id);
      ids.delete(name);
    }
    return project;
  };
  const byDefault = { id: projectId, name: region };
  const find = (id: string): Reference | undefined => {
    if (id === projectId) return byDefault;
    const name = names.get(id);
    return name === undefined ? undefined : { id, name };
  };
  return {
    default: byDefault,
    byName: (name) => (name === region ? byDefault : remember({ id: ids.get(name) ?? stableId(name), name })),
    byId: (id) => (id === projectId ? byDefault : remember({ id, name: names.get(id) ?? `${region}_${id}` })),
    find,
  };
}
