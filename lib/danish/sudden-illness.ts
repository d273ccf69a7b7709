/** In everyday wordings: an illness that strikes once and is over, so that one *has had* it ("mor apopleksi" → "har haft et slagtilfælde"). */
export const SUDDEN_ILLNESS = /(?<!\p{L})(?:blodprop|slagtilfælde|hjertestop|hjerneblødning|hjernerystelse|\p{L}*brud)(?!\p{L})/u;
