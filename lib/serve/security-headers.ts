/** Pages carry the framework's inline scripts; everything else comes from this origin, and nothing frames them. */
const POLICY = {
  "default-src": "'none'",
  "script-src": "'self' 'unsafe-inline'",
  "style-src": "'self'",
  "style-src-attr": "'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
};

/** The development server evaluates code, injects styles and reloads over a socket. */
const DEVELOPMENT_POLICY = {
  ...POLICY,
  "script-src": "'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src": "'self' 'unsafe-inline'",
  "connect-src": "'self' ws: wss:",
};

/** Cards are made to be framed, by anybody. */
export function isEmbed(target: string): boolean {
  return /^(?:\/zh)?\/embed\//.test(target);
}

/** The headers of every response; `embed` where it is a card. `https` is what the proxy in front says; without one there is no promise of TLS. */
export function securityHeaders(options: { dev: boolean; https: boolean; embed?: boolean }): Record<string, string> {
  const own = options.dev ? DEVELOPMENT_POLICY : POLICY;
  const policy = options.embed ? { ...own, "frame-ancestors": "*" } : own;
  return {
    "Content-Security-Policy": Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join("; "),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    ...(!options.embed && { "X-Frame-Options": "DENY" }),
    ...(options.https && { "Strict-Transport-Security": "max-age=63072000" }),
  };
}
