/** Sent with every answer (reliability.md, 6.4): nothing from elsewhere, no script but ours, no inline style, no frame. */
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob:", "media-src 'self' blob:", "font-src 'self'",
  "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'",
  "object-src 'none'", "require-trusted-types-for 'script'", "trusted-types sw-url",
].join("; ");

const ALWAYS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
};
/** Two years: a hub that was once behind HTTPS stays there. */
const HSTS = "max-age=63072000";

export function secure(response: Response, { https }: { https: boolean }): Response {
  for (const [name, value] of Object.entries(ALWAYS)) response.headers.set(name, value);
  // Files say themselves how long they last; nothing else may be kept by anyone on the way.
  if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "no-store");
  if (https) response.headers.set("Strict-Transport-Security", HSTS);
  return response;
}
