import type { GuardRule } from "./guard-rule.ts";

const newborn = /præmatur|(?<!\p{L})FV(?!\p{L})|fødselsvægt|sondeernær|(?<!\p{L})dier(?!\p{L})/iu;
const child = /^(?:barnet|fosteret|nyfødte|NF)(?!\p{L})/iu;
/** What only a newborn has looked at. */
const ofNewborn = /^(?:navle(?:n|stump\p{L}*)?|hælprøve\p{L}*|PKU)(?!\p{L})/iu;
const mother = /(?<!\p{L})(?:pt|ptt|patient\p{L}*|mor|moder|moderen|hun|du|dig|gravid\p{L}*)(?!\p{L})/iu;

/** "Barnet: ikterisk", "Præmatur, GA 33+2": what a birth note tells of the child is not said of the mother who reads it. */
export const childNotYou: GuardRule = {
  name: "child-not-you",
  examples: [
    { source: "Barnet: vægttab 7 %, ikterisk.", plain: "Barnet har tabt 7 %. Du er gul i huden.", refused: true },
    { source: "Barnet: vægttab 7 %, ikterisk.", plain: "Barnet har tabt 7 % og er gult i huden.", refused: false },
    { source: "Præmatur, GA 33+2, FV 1980 g.", plain: "Barnet er for tidligt født. Du er 33+2 uger henne i graviditeten.", refused: true },
    { source: "GA 33+2, gravid.", plain: "Du er 33+2 uger henne i graviditeten.", refused: false },
    { source: "Barnet er hos mor.", plain: "Barnet er hos dig.", refused: false },
    { source: "Navle tør.", plain: "Din navle er tør.", refused: true },
    { source: "Navle tør.", plain: "Navlen er tør.", refused: false },
  ],
  check(source, plain) {
    if (mother.test(source)) return null;
    if (ofNewborn.test(source.trim()) && /(?<!\p{L})(?:du|din|dit|dine)(?!\p{L})/iu.test(plain)) return "what is said of the child is said of you";
    if (newborn.test(source) && /henne i graviditeten/iu.test(plain)) return "what is said of the child is said of you";
    return child.test(source) && /(?<!\p{L})du (?:er|har|får|fik|blev|spiser|sover)(?!\p{L})/iu.test(plain) ? "what is said of the child is said of you" : null;
  },
};
