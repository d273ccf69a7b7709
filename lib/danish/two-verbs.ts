/** Where one clause ends and another begins. */
const clauseEnd = /[.,;:!?()]|(?<!\p{L})(?:og|eller|men|som|der|at|fordi|hvor|når|hvis|da|end|før|mens|indtil|så|det|hvad|hvem|du|vi|lægen)(?!\p{L})/u;
const finite = /(?<!\p{L})(?:er|var|viser|viste|har|havde|får|fik|bliver|blev|skal|kan|må|(?<!(?:\d|en|to|én) )hjælper|virker|ses|sås|findes|fortsætter)(?!\p{L})/gu;

/** "Afføringsprøven er sammen med Clostridium er negativ", "dyrkningen er 2/4 viste …": two finite verbs in one clause. */
export function hasTwoVerbs(text: string): boolean {
  return text.toLocaleLowerCase("da").split(clauseEnd).some((clause) => (clause.match(finite) ?? []).length > 1);
}
