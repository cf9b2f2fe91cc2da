import { Refusal } from "@gender-lens/archive";
import { isLoopback } from "./loopback.ts";
import { keptSecret } from "./secret.ts";
import { signInSettings, type FirstAdministrator, type OpenIdProvider } from "./settings.ts";

/** How people sign in. */
export interface SignIn {
  /** Signs cookies and state. */
  secret: string;
  passwords: boolean;
  openId: OpenIdProvider | null;
  firstAdministrator: FirstAdministrator | null;
}

/** Who may come in, as the server was started. */
export interface AccessRule {
  /** Null: the server listens on this computer only, and everyone there is its one user. */
  signIn: SignIn | null;
  /** Address that browsers use; sign-in returns there, and requests of other sites are told by it. */
  publicUrl: URL;
  proxies: string[];
}

/** What the rule looks at. */
export interface Start {
  /** Address to listen on. */
  host: string;
  port: number;
  env: Readonly<Record<string, string | undefined>>;
  /** Null with a database of its own (`DATABASE_URL`), where several servers must share one secret. */
  dataFolder: string | null;
}

/**
 * The rule of start: on this computer nobody need sign in; anywhere else the server does not start without sign-in.
 * @throws Refusal with what to set
 */
export function accessRule({ host, port, env, dataFolder }: Start): AccessRule {
  const settings = signInSettings(env);
  const here = isLoopback(host);
  const own = new URL(`http://${host.includes(":") && !host.startsWith("[") ? `[${host}]` : host}:${port}`);
  if (!here && !settings.wanted) {
    throw new Refusal(
      "sign-in-needed",
      `Gender Lens would listen on ${host}, where other computers reach it, and nobody would have to sign in.`,
      "Set GENDER_LENS_SIGN_IN=on (accounts with a password) or GENDER_LENS_OIDC_ISSUER (OpenID Connect), and GENDER_LENS_URL; or listen on 127.0.0.1.",
    );
  }
  if (!settings.wanted) return { signIn: null, publicUrl: own, proxies: [] };
  if (!here && settings.publicUrl === null) {
    throw new Refusal(
      "invalid-request",
      "Sign-in needs the address that people type to reach this server",
      "Set GENDER_LENS_URL, for example GENDER_LENS_URL=https://lens.example.org",
    );
  }
  const secret = settings.secret ?? (dataFolder === null ? null : keptSecret(dataFolder));
  if (secret === null) {
    throw new Refusal(
      "invalid-request",
      "Sign-in with DATABASE_URL needs a secret that all servers share",
      "Set GENDER_LENS_AUTH_SECRET on each of them, for example to what openssl rand -base64 32 prints once.",
    );
  }
  return {
    signIn: {
      secret,
      passwords: settings.passwords,
      openId: settings.openId,
      firstAdministrator: settings.firstAdministrator,
    },
    publicUrl: settings.publicUrl ?? own,
    proxies: settings.proxies,
  };
}
