/** Thrown for a file that does not hold what was written to it. It is set aside; every other error leaves a file where it is. */
export class StateDamage extends Error {}
