(() => {
  "use strict";
  const form = document.querySelector(".search");
  const input = form.querySelector("input");
  const output = form.querySelector("output");
  const none = document.querySelector(".none");
  const total = Number(output.dataset.total);

  const rows = Array.from(document.querySelectorAll(".entries tbody tr"), (row) => {
    const status = row.closest(".status").querySelector("h3").textContent;
    const group = row.closest(".group").querySelector("h4")?.textContent ?? "";
    const code = row.querySelector("th code").textContent;
    const texts = [code, row.querySelector("td").textContent, status, group];
    return { row, text: texts.join("\n").toLowerCase() };
  });
  const sections = Array.from(document.querySelectorAll(".group, .status"), (section) => {
    const heading = section.matches(".group") ? "h4" : "h3";
    const id = section.querySelector(heading)?.id;
    const link = id && document.querySelector(`nav a[href="#${CSS.escape(id)}"]`);
    return { section, item: link && link.closest("li"), count: link && link.querySelector(".count") };
  });

  // Shows the rows that have all the words.
  const filter = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      shown += row.hidden ? 0 : 1;
    }
    for (const { section, item, count } of sections) {
      const matches = section.querySelectorAll(".entries tbody tr:not([hidden])").length;
      section.hidden = matches === 0;
      if (item) {
        item.hidden = section.hidden;
        count.textContent = matches;
      }
    }
    none.hidden = shown > 0 || total === 0;
    output.textContent = words.length ? `${shown} of ${total}` : `${total} codes`;
  };
  const clear = () => {
    input.value = "";
    filter();
  };

  // A link to a code works, whatever is filtered out.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.closest("[hidden]")) {
      clear();
      target.scrollIntoView();
    }
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("input", filter);
  none.querySelector("button").addEventListener("click", () => {
    clear();
    input.focus();
  });
  addEventListener("hashchange", reveal);
  addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== input && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      input.focus();
    }
  });
  form.hidden = false;
  filter();
})();
