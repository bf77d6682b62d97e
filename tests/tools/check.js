// The published schemas in the tools that people read them with. Each says what it is for; the first that fails ends the run.
"use strict";
const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");

const [root] = process.argv.slice(2);
const read = (name) => JSON.parse(fs.readFileSync(path.join(root, name), "utf8"));
const strict = read("schema/manifest.schema.json");
const editor = read("schema/manifest-draft07.schema.json");
const base = read("fixtures/base.palam.json");

/// Both editions compile where nothing is let pass, accept the base manifest, and demand the section of its kind.
function ajv() {
  const editions = [[require("ajv/dist/2020").default, strict], [require("ajv").default, editor]];
  for (const [Ajv, schema] of editions) {
    const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
    assert.ok(validate(base), JSON.stringify(validate.errors));
    const { deployment, ...without } = base;
    assert.ok(!validate(without), "a deployment without its deployment");
    assert.ok(!validate({ ...base, kind: "product" }), "a product without its offer");
    assert.ok(!validate({ ...base, issued: "last week" }), "a date in words");
  }
  const lenient = new (require("ajv").default)({ strict: true }).compile(editor);
  const closed = new (require("ajv/dist/2020").default)({ strict: true }).compile(strict);
  const newer = { ...base, brandNew: true };
  assert.ok(lenient(newer) && !closed(newer), "the strict edition refuses unknown members, the one for editors does not");
  assert.ok(closed({ ...base, "x-own": { any: "thing" } }), "members of one's own");
}

/// No type is a numbered copy of another, or called after a format. Of the draft-07 edition, which this tool reads.
async function types() {
  const { compile } = require("json-schema-to-typescript");
  const code = await compile(structuredClone(editor), "Manifest", { bannerComment: "" });
  const names = [...code.matchAll(/export (?:interface|type) (\w+)/g)].map(([, name]) => name);
  assert.deepEqual(names.filter((name) => /\d$|NotBlank|SuchAs/.test(name)), []);
  assert.match(code, /function: \(?\s*\|? ?"detection"/, "the words of a vocabulary are its type");
}

/// A form shows every field under a label of its own.
function forms() {
  const React = require("react");
  const { renderToStaticMarkup } = require("react-dom/server");
  const Form = require("@rjsf/core").default;
  const validator = require("@rjsf/validator-ajv8").default;
  const html = renderToStaticMarkup(
    React.createElement(Form, { schema: editor, formData: base, validator, noHtml5Validate: true }),
  );
  const labels = [...html.matchAll(/<label[^>]*>([^<]*)/g)].map(([, label]) => label);
  assert.ok(labels.length > 300, `${labels.length} labels`);
  const formats = labels.filter((label) => /not blank|such as|the id of/.test(label));
  assert.deepEqual(formats, [], "labels that only describe a format");
  assert.ok(!/Unsupported field|Unknown field type/.test(html), "fields that the form does not know");
}

/// Where the pointer rests on a member, the editor shows what the member means, and not what its type is.
async function hover() {
  const { getLanguageService } = require("yaml-language-server");
  const { TextDocument } = require(require.resolve("vscode-languageserver-textdocument", { paths: [require.resolve("yaml-language-server")] }));
  const telemetry = { send() {}, sendError() {}, sendTrack() {} };
  const service = getLanguageService({
    schemaRequestService: async () => JSON.stringify(editor),
    workspaceContext: { resolveRelativePath: (one) => one },
    telemetry,
  });
  service.configure({ hover: true, validate: true, completion: true, schemas: [{ fileMatch: ["*.yaml"], uri: editor.$id, schema: editor }] });
  const text = JSON.stringify(base, null, 2);
  const document = TextDocument.create("file:///one.yaml", "yaml", 1, text);
  let shown = 0;
  for (const [name, member] of Object.entries(editor.properties)) {
    const at = text.indexOf(`\n  "${name}":`) + 5;
    if (at < 5) continue;
    const result = await service.doHover(document, document.positionAt(at));
    const words = JSON.stringify(result?.contents ?? "");
    // Of a member whose word is written, the editor shows what the word means.
    const meanings = [member, ...(member.oneOf ?? [])].map(({ description }) => description.split(/[.:]/)[0].slice(0, 30));
    assert.ok(meanings.some((meaning) => words.includes(meaning)), `${name}: ${words}`);
    shown += 1;
  }
  assert.ok(shown > 20, `${shown} members`);
}

(async () => {
  for (const [name, check] of Object.entries({ ajv, types, forms, hover })) {
    await check();
    console.log(`${name}: nothing found`);
  }
})().catch((error) => {
  console.error(error.message.slice(0, 4000));
  process.exit(1);
});
