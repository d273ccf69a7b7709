import { fillWords } from "../lib/fill-words.ts";
import type { Words } from "../lib/interface-words.ts";
import type { ReadingChoices, ReadingLooks, SiteChoices } from "../lib/reading/reading-choices.ts";
import { Choice } from "./Choice.tsx";

interface ReadingOptionsProps {
  readonly words: Words;
  readonly choices: ReadingChoices;
  readonly siteChoices: SiteChoices;
  readonly looks: ReadingLooks;
  onForgetSite(host: string): void;
  onChoices(choices: ReadingChoices): void;
  onLooks(looks: ReadingLooks): void;
}

/** How notes are shown: view and density where a site has none of its own, text size, typeface and contrast everywhere. */
export function ReadingOptions(props: ReadingOptionsProps) {
  const { words, choices, looks, onChoices, onLooks } = props;
  const layouts = layoutNames(words);
  const densities = densityNames(words);
  return (
    <section>
      <h2>{words.optionsReading}</h2>
      <p>{words.optionsReadingAbout}</p>
      <Choice
        label={words.pageView} value={choices.layout} onChange={(layout) => onChoices({ ...choices, layout })}
        options={layouts}
      />
      <Choice
        label={words.pageDensity} value={choices.density} onChange={(density) => onChoices({ ...choices, density })}
        options={densities}
      />
      <Choice
        label={words.optionsSize} value={looks.size} onChange={(size) => onLooks({ ...looks, size })}
        options={{ normal: words.optionsNormal, large: words.optionsSizeLarge, largest: words.optionsSizeLargest }}
      />
      <Choice
        label={words.optionsTypeface} value={looks.typeface} onChange={(typeface) => onLooks({ ...looks, typeface })}
        options={{ normal: words.optionsNormal, easy: words.optionsTypefaceEasy }}
      />
      <Choice
        label={words.optionsContrast} value={looks.contrast} onChange={(contrast) => onLooks({ ...looks, contrast })}
        options={{ normal: words.optionsNormal, high: words.optionsContrastHigh }}
      />
      <ChosenBySite {...props} />
    </section>
  );
}

/** Where something was chosen over a note: it stays so until the reader lets it go. */
function ChosenBySite({ words, siteChoices, onForgetSite }: ReadingOptionsProps) {
  const sites = Object.entries(siteChoices);
  if (sites.length === 0) return null;
  return (
    <ul className="sites">
      {sites.map(([host, { layout, density }]) => (
        <li key={host}>
          <span>{fillWords(words.optionsSiteChoice, host, [layout && layoutNames(words)[layout], density && densityNames(words)[density]].filter(Boolean).join(", "))}</span>
          <button type="button" aria-label={fillWords(words.optionsSiteForget, host)} onClick={() => onForgetSite(host)}>{words.optionsSiteForgetShort}</button>
        </li>
      ))}
    </ul>
  );
}

function layoutNames(words: Words) {
  return { plain: words.pageViewPlain, beside: words.pageViewBeside };
}

function densityNames(words: Words) {
  return { hardest: words.pageDensityHardest, most: words.pageDensityMost, all: words.pageDensityAll };
}
