import { Account, ApiToken, Me, page, Person, Role } from "@gender-lens/model";
import { AccountChange, AccountInput, TokenInput } from "@gender-lens/archive";
import { z } from "@hono/zod-openapi";
import { named } from "../openapi/named.ts";
import { PASSWORD } from "./auth-rules.ts";

export const shownMe = named("Me", Me);
export const shownAccount = named("Account", Account);
export const accountPage = named("AccountPage", page(Account));
const shownToken = named("ApiToken", ApiToken);
export const tokenPage = named("ApiTokenPage", page(ApiToken));
export const personPage = named("PersonPage", page(Person));

const email = AccountInput.shape.email;
const newPassword = z.string().min(PASSWORD.shortest).max(PASSWORD.longest);
const password = z.string().min(1).max(PASSWORD.longest);

/** How one may sign in, for the page that asks to. */
export const SignInWays = z
  .strictObject({
    signInNeeded: z.boolean(),
    passwords: z.boolean(),
    /** Null where no OpenID provider is named. */
    openId: z.strictObject({ name: z.string() }).nullable(),
  })
  .openapi("SignInWays");

export const SignInInput = z.strictObject({ email, password });

export const OpenIdInput = z.strictObject({
  /** Page of ours to come back to. */
  returnTo: z
    .string()
    .regex(/^\/(?![/\\])[^\s\\]*$/)
    .max(500)
    .default("/"),
});

export const Address = z.strictObject({ address: z.string().nullable() });
export const PasswordInput = z.strictObject({ current: password, next: newPassword });

export const NewAccount = z.strictObject({
  name: AccountInput.shape.name,
  email,
  /** Left out for a person who comes through the OpenID provider only. */
  password: newPassword.optional(),
  role: Role,
});
export const ChangedAccount = z.strictObject({ ...AccountChange.shape, password: newPassword.optional() });
export const NewToken = TokenInput;
export const MadeToken = z.strictObject({ token: z.string(), shown: shownToken });
