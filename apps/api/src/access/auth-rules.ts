// What routes and settings ask of sign-in without loading the library of it, which takes a third of the start.
export const AUTH_PATH = "/api/auth";
/** A password shorter than this is found by trying; the longest is a bound on the work of hashing. */
export const PASSWORD = { shortest: 12, longest: 128 };
/** The provider's name in addresses: `/api/auth/callback/openid` is what the operator registers with it. */
export const OPEN_ID = "openid";
