/** The frame around every page of the demonstration portal, and the note that comes late, in a shadow root. */
const PAGES = [
  ["index.html", "Notater"],
  ["ambulant.html", "Ambulatorium"],
  ["skadestue.html", "Skadestue"],
  ["billeder.html", "Billeder og prøvesvar"],
  ["breve.html", "Breve"],
];

/** Real portals take seconds to bring a note; a moment is enough to show that late ones are found. */
const LATE_MS = 600;

const AMBULANT_NOTE = `
  <style>
    .docHeader { font-weight: 600; margin-bottom: 8px; }
    span { font-size: 11pt; line-height: 1.5; }
  </style>
  <div class="rpt">
    <div class="docHeader">Ambulant kontrol, Kardiologisk Ambulatorium</div>
    <div id="fmtConv1">
      <span>67-årig mand til kontrol efter NSTEMI i januar, beh. med PCI af LAD.</span><br>
      <span>Aktuelt: Ingen AP. Let funktionsdyspnø, NYHA II. Ingen palpitationer. Ingen synkoper.</span><br>
      <span>Obj: BT 132/78, puls 64 regelmæssig. St.c.: ingen mislyde. St.p.: ia. Ingen perifere ødemer.</span><br>
      <span>EKG: SR, ingen akutte iskæmiforandringer. EKKO: EF 50 %.</span><br>
      <span>Plan: Fortsætter uændret med hjertemagnyl 75 mg x 1 og atorvastatin 40 mg vesp. Ticagrelor sep. efter 12 mdr. Lipidstatus om 3 mdr. Ny tid om ½ år.</span><br>
    </div>
  </div>`;

function header() {
  const banner = document.createElement("header");
  banner.className = "banner";
  const here = location.pathname.split("/").pop() || "index.html";
  const links = PAGES.map(([page, title]) =>
    `<a href="${page}"${page === here ? ' aria-current="page"' : ""}>${title}</a>`).join("");
  banner.innerHTML = `<p class="notice">Demonstration. Alle personer og notater er opdigtede.</p>
    <div class="bar"><p class="brand">Demoportalen</p><p class="person">Logget på som Niels Demo</p></div>
    <nav aria-label="Min journal">${links}</nav>`;
  return banner;
}

document.body.prepend(header());

const place = document.querySelector("[data-note='ambulant']");
if (place) {
  setTimeout(() => {
    place.attachShadow({ mode: "open" }).innerHTML = AMBULANT_NOTE;
  }, LATE_MS);
}
