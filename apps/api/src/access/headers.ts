import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { AccessRule } from "./start-rule.ts";

const SELF = "'self'";
const NONE = "'none'";

/**
 * What a browser may do with our pages: load from this server and nowhere else, be framed by nobody, tell nobody where
 * its user came from.
 *
 * Styles alone may be inline: Mantine writes its theme's variables into a `<style>` element and the places of menus and
 * of drawn rectangles into `style` attributes, whose values are not known when the page is sent. No script may be.
 * `blob:` is there for workers that the bundler starts from text, and for pages and files that were made in the browser.
 */
export function securityHeaders(rule: AccessRule): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: [SELF],
      scriptSrc: [SELF],
      scriptSrcAttr: [NONE],
      styleSrc: [SELF, "'unsafe-inline'"],
      imgSrc: [SELF, "data:", "blob:"],
      fontSrc: [SELF, "data:"],
      connectSrc: [SELF],
      workerSrc: [SELF, "blob:"],
      manifestSrc: [SELF],
      objectSrc: [NONE],
      baseUri: [NONE],
      formAction: [SELF],
      frameSrc: [NONE],
      frameAncestors: [NONE],
    },
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
    crossOriginOpenerPolicy: "same-origin",
    crossOriginResourcePolicy: "same-origin",
    // Says nothing over http, where a browser would ignore it, and where the name may serve something else tomorrow.
    strictTransportSecurity: rule.publicUrl.protocol === "https:" ? "max-age=31536000" : false,
    permissionsPolicy: {
      camera: [],
      microphone: [],
      geolocation: [],
      payment: [],
      usb: [],
      serial: [],
      bluetooth: [],
      midi: [],
      displayCapture: [],
      browsingTopics: [],
    },
  });
}
