(() => {
  "use strict";
  const form = document.querySelector(".search");
  const input = form.querySelector("input");
  const output = form.querySelector("output");
  const page = document.querySelector(".page");
  const about = document.querySelector(".about");
  const none = document.querySelector(".none");

  const fold = (text) => text.toLowerCase().replace(/\s+/g, " ");
  // The box has one line: it joins those of a message without a space.
  const squeeze = (text) => fold(text).replaceAll(" ", "");
  // What stands around the values of a message; they say nothing where there is no word in them.
  const literalsOf = (message) => {
    const literals = [""];
    for (const part of message.childNodes) {
      if (part.nodeName === "VAR") literals.push("");
      else literals[literals.length - 1] += squeeze(part.data);
    }
    return /\p{L}/u.test(literals.join("")) ? literals : null;
  };
  const rows = Array.from(document.querySelectorAll(".entries tbody tr"), (row) => {
    const status = row.closest(".status").querySelector("h3").textContent;
    return {
      row,
      code: row.querySelector("th code").textContent,
      literals: literalsOf(row.querySelector(".message")),
      text: fold(`${row.textContent} ${status}`),
    };
  });
  const sections = Array.from(document.querySelectorAll(".group, .status"), (section) => {
    const id = section.querySelector(section.matches(".group") ? "h4" : "h3")?.id;
    const link = id && document.querySelector(`nav a[href="#${CSS.escape(id)}"]`);
    return { section, item: link && link.closest("li"), count: link && link.querySelector(".count") };
  });

  // Whether a text is a message with whatever values.
  const fits = (literals, text) => {
    const [first, ...others] = literals ?? [];
    if (first === undefined || !text.startsWith(first)) return false;
    const last = others.pop();
    if (last === undefined) return text === first;
    let end = first.length;
    for (const literal of others) {
      const found = text.indexOf(literal, end);
      if (found < 0) return false;
      end = found + literal.length;
    }
    return text.length >= end + last.length && text.endsWith(last);
  };
  // The strings of JSON, also of a part of it, and of JSON in these; without the names of members.
  const stringsOf = (text) =>
    Array.from(text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?/g), ([, string, isName]) => {
      try {
        const value = isName ? "" : JSON.parse(string);
        return [value, ...stringsOf(value)];
      } catch {
        return [];
      }
    }).flat();

  // Finds the rows of a pasted code; else those of a pasted message, or with all the words; else
  // those whose code stands somewhere in the text.
  const find = (query) => {
    const pasted = stringsOf(query);
    const texts = [query, ...pasted].map(squeeze);
    const isSent = ({ literals }) => texts.some((text) => fits(literals, text));
    const exact = rows.filter(({ code }) => pasted.includes(code));
    if (exact.length > 0) {
      const sent = exact.filter(isSent);
      return sent.length > 0 ? sent : exact;
    }
    const words = fold(query).split(" ").map((word) => word.replace(/^["'`({[]+|["'`)}\],;:]+$/g, ""));
    const has = (row) => words.every((word) => row.text.includes(word));
    const found = rows.filter((row) => isSent(row) || has(row));
    if (found.length > 0) return found;
    const tokens = query.split(/[^\w.-]+/).map((token) => token.replace(/^[.-]+|[.-]+$/g, ""));
    return rows.filter(({ code }) => tokens.includes(code));
  };

  const codes = new Set(rows.map(({ code }) => code)).size;
  const isRepeated = codes < rows.length;
  const total = `${codes} ${codes === 1 ? "code" : "codes"}${isRepeated ? ` in ${rows.length} entries` : ""}`;
  const filter = () => {
    const query = input.value.trim();
    const found = new Set(find(query));
    for (const entry of rows) entry.row.hidden = !found.has(entry);
    for (const { section, item, count } of sections) {
      const matches = section.querySelectorAll(".entries tbody tr:not([hidden])").length;
      section.hidden = matches === 0;
      if (item) {
        item.hidden = section.hidden;
        count.textContent = matches;
      }
    }
    about.hidden = query !== "";
    none.hidden = found.size > 0 || rows.length === 0;
    output.textContent = query ? `${found.size} of ${rows.length} ${isRepeated ? "entries" : "codes"}` : total;
  };

  const target = () => {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return null;
    }
  };
  // Keeps the address in step; a frame may have none, and browsers count how often it changes.
  const remember = () => {
    const url = new URL(location.href);
    if (input.value) url.searchParams.set("q", input.value);
    else url.searchParams.delete("q");
    if (target()?.closest("[hidden]")) url.hash = "";
    try {
      history.replaceState(null, "", url);
    } catch {}
  };
  const search = () => {
    filter();
    remember();
    if (page.getBoundingClientRect().top < 0) page.scrollIntoView();
  };
  // A link to a code works, whatever is filtered out, and shows all that have it.
  const follow = () => {
    const linked = target();
    if (linked?.closest("[hidden]")) {
      input.value = "";
      filter();
      remember();
      linked.scrollIntoView();
    }
    const code = rows.find(({ row }) => row === linked)?.code;
    for (const entry of rows) entry.row.classList.toggle("linked", entry.code === code);
  };

  const addCopy = ({ row, code }) => {
    const message = row.querySelector(".message").textContent;
    const body = row.dataset.body ?? JSON.stringify({ error: { code, message } });
    if (!body) return;
    const button = document.createElement("button");
    const say = (text) => {
      button.textContent = text;
      button.setAttribute("aria-label", `${text}: ${code}`);
    };
    button.type = "button";
    button.className = "copy";
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(body);
        say("Copied");
        setTimeout(say, 1500, "Copy body");
      } catch {
        button.remove();
      }
    });
    say("Copy body");
    row.querySelector("td").prepend(button);
  };
  if (navigator.clipboard) rows.forEach(addCopy);

  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("input", search);
  none.querySelector("button").addEventListener("click", () => {
    input.value = "";
    search();
    input.focus();
  });
  addEventListener("hashchange", follow);
  addEventListener("keydown", (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "/" && document.activeElement !== input && isPlain) {
      event.preventDefault();
      input.focus();
    }
  });
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  form.hidden = false;
  filter();
  follow();
})();
