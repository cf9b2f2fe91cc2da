/** Names the reader in layouts; raised when words or their places change. */
export const READER_VERSION = "1";
