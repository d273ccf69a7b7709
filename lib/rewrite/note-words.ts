/**
 * Concepts whose word everybody knows from elsewhere, and which means something else in a note ("ekko", "massiv blødning",
 * "konservativ behandling"): rewritten although the word is common. Of the rest a common word stays as it is.
 */
export const NOTE_WORDS: ReadonlySet<string> = new Set([
  "administrere", "artefakt", "aura", "costa", "debut", "debutere", "dyrkning-og-resistens", "ekkokardiografi", "evakuere", "inspiration",
  "invasion", "iris", "konference", "konservativ", "massiv", "ortose", "paranoid", "psykotisk", "radius", "respons-reaktion", "tilsyn", "tolerere",
]);
