const details = { status: 8 };
console.log(details.status);
