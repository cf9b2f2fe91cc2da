/** What the process says to the shell. */
export const exitCodes = { done: 0, someNotRead: 1, usage: 2 } as const;

/** The command line asks for something that cannot be; the message says what to write instead. */
export class UsageError extends Error {}
