// Finds rules in the list of all of them. Without it the list is whole.

const box = document.getElementById("search") as HTMLInputElement;
const count = document.getElementById("found")!;
const rows = [...document.querySelectorAll<HTMLTableRowElement>("tbody tr")];
const words = rows.map((row) => row.textContent!.toLowerCase());

function search(): void {
  const wanted = box.value.toLowerCase().split(/\s+/).filter((word) => word !== "");
  let found = 0;
  rows.forEach((row, index) => {
    row.hidden = !wanted.every((word) => words[index]!.includes(word));
    if (!row.hidden) found += 1;
  });
  for (const section of document.querySelectorAll<HTMLElement>("section.pack")) section.hidden = section.querySelector("tbody tr:not([hidden])") === null;
  count.textContent = wanted.length === 0 ? "" : `${found} ${found === 1 ? "rule" : "rules"} found`;
}

box.closest("p")!.hidden = false;
box.addEventListener("input", search);
search();
