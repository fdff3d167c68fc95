/** What a listening server lets its connections do. Times are milliseconds. */
export interface ConnectionLimits {
  /** Until all headers of a request are there. A client on this machine takes none; one that drips is closed. */
  readonly headersMs: number;
  /** Until the whole request is there. 1 MiB in this time is 35 KiB/s, which every network does. */
  readonly requestMs: number;
  /** Between requests. Node's own; clients are told it in Keep-Alive and give up theirs a second before. */
  readonly keepAliveMs: number;
  /** How long a client may leave an answer unread. Its bytes are held in memory that long. */
  readonly unreadMs: number;
  /** How often the first two are looked at. */
  readonly checkMs: number;
  /** When there are more, the oldest that is not being answered makes room, so that a flood drives out itself. */
  readonly maxConnections: number;
  /** Requests that a client may send ahead of their answers. Those of today send none. */
  readonly maxPipelined: number;
  /** What is left of a refused connection's input is read that long, so that its client gets to read why. */
  readonly lingerMs: number;
  /** What requests under way have, once the server is to close, until they are cut off. */
  readonly graceMs: number;
}

export const connectionLimits: ConnectionLimits = {
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 5_000,
  unreadMs: 30_000,
  checkMs: 5_000,
  // A process has 1,024 file descriptors at least once Node has raised its limit; log files need some.
  maxConnections: 800,
  maxPipelined: 100,
  lingerMs: 500,
  graceMs: 500,
};
