// What every page of the build shares: the frame, its policy, and text made harmless.

/** A page. `policy` says what it may load; nothing else is allowed. */
export function page({ title, policy, head = "", body }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

export function escape(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Names between backticks, addresses between angle brackets. */
export function prose(text) {
  const parts = text.split(/<(https?:\/\/[^<>\s]+)>/);
  const named = (part) => part.split("`").map((piece, index) => (index % 2 === 1 ? `<code>${escape(piece)}</code>` : escape(piece))).join("");
  return parts.map((part, index) => (index % 2 === 1 ? `<a href="${escape(part)}" rel="noreferrer noopener">${escape(new URL(part).hostname)}</a>` : named(part))).join("");
}
