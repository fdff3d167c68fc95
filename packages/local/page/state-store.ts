import { formatState, parseState, type ViewState } from "./view-state.ts";

const WRITE_DELAY_MS = 250;

/** The state of the page, kept in the address. */
export interface StateStore {
  readonly state: ViewState;
  /** A step that the back button takes back. */
  step(change: Partial<ViewState>): void;
  /** One of many small changes, such as those of a slider: the back button takes back all of them together. */
  slide(change: Partial<ViewState>): void;
}

/** `onChange` hears of every change, from the page and from the address alike. */
export function createStateStore(onChange: (state: ViewState) => void): StateStore {
  let state = parseState(location.hash);
  let isSliding = false;
  let timer: number | undefined;

  function write(isStep: boolean): void {
    clearTimeout(timer);
    const hash = formatState(state);
    if (hash === location.hash.slice(1)) return;
    // Without a hash the address of the page itself, not one that ends in "#".
    const address = hash === "" ? location.pathname + location.search : `#${hash}`;
    if (isStep) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }

  function readAddress(): void {
    clearTimeout(timer);
    isSliding = false;
    state = parseState(location.hash);
    onChange(state);
  }

  addEventListener("popstate", readAddress);
  // The last small change must be in a link that is copied right after it, and in the address of a page that is left.
  addEventListener("pagehide", () => write(false));
  return {
    get state() {
      return state;
    },
    step(change) {
      if (isSliding) write(false);
      isSliding = false;
      state = { ...state, ...change };
      write(true);
      onChange(state);
    },
    slide(change) {
      if (!isSliding) {
        write(false);
        history.pushState(null, "", location.href);
      }
      isSliding = true;
      state = { ...state, ...change };
      clearTimeout(timer);
      timer = setTimeout(() => {
        write(false);
        isSliding = false;
      }, WRITE_DELAY_MS);
      onChange(state);
    },
  };
}

/** The address of the page with another state. */
export function linkTo(state: ViewState): string {
  const hash = formatState(state);
  return location.origin + location.pathname + location.search + (hash === "" ? "" : `#${hash}`);
}
