// Fetches one page and prints it, without the command.
const answer = await fetch(process.argv[2], { headers: { "X-Auth-Token": process.env.TOKEN } });
if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
process.stdout.write(`${JSON.stringify(await answer.json(), undefined, 2)}\n`);
