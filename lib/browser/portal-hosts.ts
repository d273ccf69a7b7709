/** The portals where Klartekst runs by itself, as match patterns. */
export const PORTAL_HOSTS = [
  "https://www.sundhed.dk/*",
  "https://minsundhedsplatform.dk/*",
  "https://*.minsundhedsplatform.dk/*",
] as const;
