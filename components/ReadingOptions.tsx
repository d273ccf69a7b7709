import type { Words } from "../lib/interface-words.ts";
import type { ReadingChoices, ReadingLooks } from "../lib/reading/reading-choices.ts";
import { Choice } from "./Choice.tsx";

interface ReadingOptionsProps {
  readonly words: Words;
  readonly choices: ReadingChoices;
  readonly looks: ReadingLooks;
  onChoices(choices: ReadingChoices): void;
  onLooks(looks: ReadingLooks): void;
}

/** How notes are shown: view and density where a site has none of its own, text size and contrast everywhere. */
export function ReadingOptions({ words, choices, looks, onChoices, onLooks }: ReadingOptionsProps) {
  return (
    <section>
      <h2>{words.optionsReading}</h2>
      <p>{words.optionsReadingAbout}</p>
      <Choice
        label={words.pageView} value={choices.layout} onChange={(layout) => onChoices({ ...choices, layout })}
        options={{ plain: words.pageViewPlain, beside: words.pageViewBeside }}
      />
      <Choice
        label={words.pageDensity} value={choices.density} onChange={(density) => onChoices({ ...choices, density })}
        options={{ hardest: words.pageDensityHardest, most: words.pageDensityMost, all: words.pageDensityAll }}
      />
      <Choice
        label={words.optionsSize} value={looks.size} onChange={(size) => onLooks({ ...looks, size })}
        options={{ normal: words.optionsNormal, large: words.optionsSizeLarge, largest: words.optionsSizeLargest }}
      />
      <Choice
        label={words.optionsContrast} value={looks.contrast} onChange={(contrast) => onLooks({ ...looks, contrast })}
        options={{ normal: words.optionsNormal, high: words.optionsContrastHigh }}
      />
    </section>
  );
}
