// A page that leaves the work to a worker of the kind that its address names.
const { type, script, input } = JSON.parse(decodeURIComponent(location.hash.slice(1)));
const worker = new Worker(script, { type });
globalThis.report = new Promise((resolve, reject) => {
  worker.addEventListener("message", ({ data }) => ("report" in data ? resolve(data.report) : reject(data.error)));
  worker.addEventListener("error", ({ message }) => reject(new Error(message)));
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's postMessage takes none
worker.postMessage(input);
