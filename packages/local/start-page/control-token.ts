const key = "vizjobs.control-token";

/** The control token of this tab. It stays until the tab is closed. */
export interface ControlToken {
  readonly value: string | undefined;
  /** Takes it from the address, where there is one, and out of the address bar. */
  readonly takeFromAddress: () => void;
  readonly forget: () => void;
}

/** Where a browser lets pages store nothing, it is kept until the page is loaded anew. */
export function controlTokenOf(view: Window): ControlToken {
  let value = quietly(() => view.sessionStorage.getItem(key)) ?? undefined;
  return {
    get value() {
      return value;
    },
    takeFromAddress() {
      const given = /^#token=([\w-]+)$/.exec(view.location.hash)?.[1];
      if (given === undefined) return;
      value = given;
      quietly(() => view.sessionStorage.setItem(key, given));
      view.history.replaceState(null, "", view.location.pathname + view.location.search);
    },
    forget() {
      value = undefined;
      quietly(() => view.sessionStorage.removeItem(key));
    },
  };
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
