// Begins the edition that is one file: unpacks the page's script, which the policy knows by its digest, and lets it run.

import { unpacked } from "./packed";

const script = document.createElement("script");
script.textContent = new TextDecoder().decode(unpacked("app"));
document.body.append(script);
