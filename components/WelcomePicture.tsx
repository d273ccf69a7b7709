/** The picture of a screen of the first run: a note with its plain version, or a device that keeps it to itself. */
export function WelcomePicture({ step }: { readonly step: number }) {
  return (
    <svg className="picture" viewBox="0 0 320 130" role="presentation" aria-hidden="true">
      {step === 0 ? <NoteAndPlain /> : <OwnDevice />}
    </svg>
  );
}

function NoteAndPlain() {
  return (
    <>
      <rect className="sheet" x="20" y="14" width="112" height="102" rx="8" />
      <path className="scrawl" d="M36 38l6-8 6 16 6-16 6 16 6-16 6 16 6-16 6 16 6-16 6 8M36 66l6-8 6 16 6-16 6 16 6-16 6 16 6-8M36 94l6-8 6 16 6-16 6 16 6-16 6 8" />
      <path className="line" d="M144 65h26m-9-9 9 9-9 9" />
      <rect className="sheet" x="186" y="14" width="114" height="102" rx="8" />
      <path className="clear" d="M202 38h80M202 56h64M202 74h80M202 92h44" />
    </>
  );
}

function OwnDevice() {
  return (
    <>
      <rect className="sheet" x="88" y="12" width="144" height="88" rx="8" />
      <path className="line" d="M70 116h180" />
      <rect className="lock" x="136" y="52" width="48" height="34" rx="6" />
      <path className="line" d="M146 52v-8a14 14 0 0 1 28 0v8" />
    </>
  );
}
