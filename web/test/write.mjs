// Writes a manifest through the form as a person would: section by section, each list as "there are some", "none" or
// "these", each new item with what the form demands of it first.

/** Writes `manifest` into the form that is open. */
export async function write(page, manifest) {
  await page.getByLabel("Show all sections and questions").check();
  const sections = Object.entries(manifest).filter(([, value]) => typeof value === "object");
  const answers = Object.entries(manifest).filter(([name, value]) => typeof value !== "object" && !GIVEN.includes(name));
  const hand = { page, ids: new Map() };
  for (const [name, value] of sections) {
    await page.locator(".sections .pick select").selectOption(name);
    await state(hand, `/${name}`, value);
  }
  await page.locator(".sections .pick select").selectOption("about");
  for (const [name, value] of answers) await state(hand, `/${name}`, value);
}

/** What the page knows from the questions at the beginning, or makes by itself. */
const GIVEN = ["manifestVersion", "kind", "id", "revision", "title"];

const at = ({ page }, path) => page.locator(`[id="at${path}"]`);

async function state(hand, path, value) {
  if (Array.isArray(value)) return value.some((item) => typeof item === "object") ? items(hand, path, value) : words(hand, path, value);
  return typeof value === "object" ? members(hand, path, value) : answer(hand, path, value);
}

async function answer(hand, path, value) {
  const field = at(hand, path);
  const text = hand.ids.get(value) ?? String(value);
  const select = field.locator(":scope > select");
  if ((await select.count()) > 0) return select.selectOption(text);
  const radio = field.locator(`:scope > label > input[type=radio][value="${text}"]`);
  if ((await radio.count()) > 0) return radio.check();
  const input = field.locator(":scope > input, :scope > textarea");
  await input.fill(text);
  return input.blur();
}

async function words(hand, path, value) {
  const field = at(hand, path);
  const three = (key) => field.locator(`:scope > .three input[value="${key}"]`).check();
  if (value.length === 0) return three("none");
  await three("these");
  const lines = field.locator(":scope > textarea");
  if ((await lines.count()) > 0) {
    await lines.fill(value.join("\n"));
    return lines.blur();
  }
  for (const word of value) await field.locator(`:scope > .checks input[value="${hand.ids.get(word) ?? word}"]`).check();
  return undefined;
}

async function items(hand, path, value) {
  const field = at(hand, path);
  for (const [index, item] of value.entries()) {
    const own = `${path}/${index}`;
    if (index === 0) await field.locator(':scope > .three input[value="these"]').check();
    else await field.locator(":scope > button").last().click();
    const stated = await draft(hand, own, item);
    const box = at(hand, own);
    if (!(await box.evaluate((element) => element.open))) await box.locator(":scope > summary").click();
    if (item.id !== undefined) hand.ids.set(item.id, await at(hand, `${own}/id`).locator("summary code").first().innerText());
    for (const [name, part] of Object.entries(item)) if (name !== "id" && !stated.includes(name)) await state(hand, `${own}/${name}`, part);
    if (value.length > 1) await box.locator(":scope > summary").click();
  }
}

/** Fills in what the form wants to know before it takes a new part. */
async function draft(hand, path, value) {
  const stated = [];
  for (const [name, part] of Object.entries(value)) {
    if (name === "id" || (await at(hand, `${path}/${name}`).count()) === 0) continue;
    await state(hand, `${path}/${name}`, part);
    stated.push(name);
  }
  await hand.page.locator(`[id="draft${path}"] > .actions > button.main`).click();
  return stated;
}

async function members(hand, path, value) {
  const begin = at(hand, path).locator(":scope > button", { hasText: "State it" });
  let stated = [];
  if ((await begin.count()) > 0) {
    await begin.click();
    stated = await draft(hand, path, value);
  }
  for (const [name, part] of Object.entries(value)) if (!stated.includes(name)) await state(hand, `${path}/${name}`, part);
}
