import { audit, tables, type Archive } from "@gender-lens/archive";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { eq } from "drizzle-orm";
import { OPEN_ID } from "./auth-rules.ts";
import { discoveryUrl, profileFrom } from "./open-id-profile.ts";
import { roleOfClaim, type OpenIdProvider } from "./settings.ts";

/**
 * Sign-in through an OpenID provider: its addresses by discovery, the code flow with PKCE, `state` bound to a cookie, and
 * an ID token that must be signed by the provider's keys and carry our `nonce` (OpenID Connect Core 1.0, 3.1).
 */
export function openIdPlugin(provider: OpenIdProvider) {
  return genericOAuth({
    config: [
      {
        providerId: OPEN_ID,
        name: provider.name,
        discoveryUrl: discoveryUrl(provider),
        requireIdTokenVerification: true,
        clientId: provider.clientId,
        ...(provider.clientSecret === null
          ? { tokenEndpointAuth: { method: "none" as const } }
          : { clientSecret: provider.clientSecret }),
        scopes: ["openid", "email", "profile"],
        pkce: true,
        // Name, address and role are the provider's to say, at every sign-in.
        overrideUserInfo: true,
        getUserInfo: profileFrom(provider),
        mapProfileToUser: (profile) => {
          const named = [profile.name, profile["preferred_username"], profile.email].find(
            (one): one is string => typeof one === "string" && one.trim() !== "",
          );
          const role = provider.roleClaim === null ? {} : { role: roleOfClaim(profile[provider.roleClaim]) };
          return { name: named ?? "Without a name", ...role };
        },
      },
    ],
  });
}

interface Arriving {
  user: { id?: string | undefined };
  source: { action: string; oauth?: { profile?: Record<string, unknown> | undefined } | undefined };
}

/**
 * Gives who comes back from the provider the role that it says now, with a line in the audit log. Without a role claim
 * the role is what administrators gave here.
 */
export function roleFromProvider(archive: Archive, { roleClaim }: OpenIdProvider) {
  return async ({ user, source }: Arriving): Promise<void> => {
    const { id } = user;
    if (roleClaim === null || id === undefined || source.action === "create-user") return;
    const role = roleOfClaim(source.oauth?.profile?.[roleClaim]);
    await archive.db.transaction(async (tx) => {
      const [before] = await tx.select().from(tables.users).where(eq(tables.users.id, id)).for("update");
      if (before === undefined || before.role === role) return;
      await tx.update(tables.users).set({ role }).where(eq(tables.users.id, id));
      const { name } = before;
      const details = { before: { role: before.role }, after: { role }, by: "OpenID provider" };
      await audit(tx, { id, name }, "change-account", { kind: "account", id, name }, details);
    });
  };
}
