/** Says what a body lacks of what the contract promises. Becomes a DecodeError where the answer is at hand. */
export class Unreadable extends Error {}
