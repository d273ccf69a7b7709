/** What one does, or leaves: "ingen tunge løft", "ingen rygning i 2 uger" forbids it, and says of nobody that there is none. */
export const NOT_TO_DO = /^(?:\p{L}*løft|løftning|bilkørsel|kørsel|cykling|sport|kontaktsport|idræt|motion|træning|gymnastik|ridning|fysisk|rygning|tobak|badning|bad|svømning|karbad|brusebad|sauna|flyvning|dykning|voksbehandling|samleje|tamponer|solarium|østers|lakrids\p{L}*|saft|juice|sodavand|slik|arbejde|foranstaltning|kosttilskud|hjertestop\p{L}*behandling|genoplivning|genoplivningsforsøg)$/u;

const MOVEMENT = "(?:\\p{L}*(?:bøjning|rotation|strækning|vægtbæring|vægtbelastning)|belastning|fle(?:ks|x)ion|ekstension|ab?duktion|adduktion|støtte på \\p{L}+)";

/** "Ingen fleksion over 90 gr. i 6 uger", "ingen rotation de første 4 uger": a movement with a limit or an end is forbidden, and not missing. */
export const MOVEMENT_FORBIDDEN = new RegExp(`^(?:ingen|ej|ikke) (?:\\p{L}+ ){0,2}${MOVEMENT}(?: \\S+){0,4}? (?:over \\d|ud over \\d|> ?\\d|i \\d+ (?:uger|uge|u|mdr|dage)|(?:i )?de (?:første|næste) )`, "u");
