/** `npm run set-up`: makes a fresh clone ready for every other command. */
import { makeReady } from "./make-ready.mjs";

await makeReady();
console.log("Ready.");
