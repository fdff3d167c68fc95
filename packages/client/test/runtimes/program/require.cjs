// How a program in a server runtime gets the package, in CommonJS.
const client = require("@vizjobs/client");

const [input] = process.argv.slice(2);
void import("./exercise.js")
  .then(({ exercise }) => exercise({ client, ...JSON.parse(input) }))
  .then((report) => console.log(JSON.stringify(report)));
