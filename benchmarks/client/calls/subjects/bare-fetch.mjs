// The call by hand: with the headers that the documents ask for, and nothing around it.
const headers = { "X-Auth-Token": "token", "Content-Type": "application/json" };

export function prepare(endpoint) {
  const url = `${endpoint}/v1/project/visualization-jobs/8992`;
  return async () => {
    const response = await fetch(url, { headers });
    return (await response.json()).job_name === "mnist";
  };
}
