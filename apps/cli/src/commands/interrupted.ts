/** Exit code of a command that was interrupted, as shells have it: 128 and the number of the signal. */
export const INTERRUPTED = { SIGINT: 130, SIGTERM: 143 } as const;
