"use strict";
(() => {
  const field = document.getElementById("suchfeld");
  const hits = document.getElementById("treffer");
  const filter = document.querySelector(".filter");
  const ground = document.getElementById("filter-grundlage");
  const state = document.getElementById("filter-ergebnis");
  const spelledOut = { "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss" };

  const plain = (text) => text.toLowerCase().replace(/\s+/g, " ").replace(/§ /g, "§");
  const folded = (text) => text.replace(/ß/g, "ss").normalize("NFD").replace(/\p{M}/gu, "");
  const spelled = (text) => text.replace(/[äöüß]/g, (letter) => spelledOut[letter]);
  const searchable = (text) => `${folded(plain(text))}\n${spelled(plain(text))}`;

  const items = [...document.querySelectorAll("[data-find]")].map((node) => ({
    node,
    kind: node.dataset.find,
    rule: node.closest(".rule"),
    row: node.dataset.kind !== undefined,
    text: "",
  }));
  const parts = [...document.querySelectorAll("[data-part]")].reverse();
  const chapters = [...document.querySelectorAll(".chapter")];

  const textOf = (item) => {
    if (item.text === "") {
      const title = item.rule === null ? "" : item.rule.querySelector("h3").textContent;
      item.text = searchable(`${title} ${item.node.textContent}`);
    }
    return item.text;
  };
  const passes = (item) =>
    !item.row ||
    ((ground.value === "" || item.node.dataset.kind === ground.value) &&
      (state.value === "" || item.node.dataset.state === state.value));

  const hide = (node, hidden) => {
    if (node.hidden !== hidden) node.hidden = hidden;
  };

  const say = (words, rules, scenarios) => {
    if (words.length === 0) hits.textContent = "";
    else if (rules + scenarios === 0) hits.textContent = "Keine Regel und kein Szenario gefunden. Esc leert die Suche.";
    else hits.textContent = `${rules} ${rules === 1 ? "Regel" : "Regeln"} und ${scenarios} ${scenarios === 1 ? "Szenario" : "Szenarien"} gefunden.`;
  };

  const apply = () => {
    const words = folded(plain(field.value)).split(" ").filter((word) => word !== "");
    const found = (item) => words.every((word) => textOf(item).includes(word));
    const whole = new Set(items.filter((item) => item.kind === "regel" && found(item)).map((item) => item.rule));
    const rules = new Set();
    let scenarios = 0;
    for (const item of items) {
      // A rule that was found is shown with all its scenarios.
      const shown = (whole.has(item.rule) || found(item)) && passes(item);
      hide(item.node, !shown);
      if (item.kind === "szenario" && shown) scenarios += 1;
      if (item.rule !== null && shown) rules.add(item.rule);
    }
    // The words of a rule stay beside each of its scenarios that was found.
    for (const rule of rules) hide(rule.querySelector(".law"), false);
    const searching = words.length > 0;
    for (const part of parts) {
      const inside = part.querySelector("[data-find]:not([hidden])");
      const limited = searching || part.closest(".matrix") !== null;
      hide(part, limited && inside === null);
    }
    for (const chapter of chapters) {
      if (!chapter.hasAttribute("data-part")) hide(chapter, searching);
    }
    say(words, rules.size, scenarios);
  };

  const clear = () => {
    if (field.value === "") return;
    field.value = "";
    apply();
  };

  const reveal = (hash) => {
    const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (target !== null && target.closest("[hidden]") !== null) {
      ground.value = "";
      state.value = "";
      clear();
      apply();
    }
    return target;
  };

  let waiting = 0;
  field.addEventListener("input", () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      apply();
      window.scrollTo({ top: 0, behavior: "instant" });
    });
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      clear();
    } else if (event.key === "Enter") {
      const first = items.find((item) => !item.node.hidden && item.kind !== "");
      if (first === undefined || field.value === "") return;
      const heading = (first.kind === "regel" ? first.rule : first.node).querySelector("h3, h4, h5");
      heading.scrollIntoView({ behavior: "instant" });
      heading.focus({ preventScroll: true });
    }
  });
  ground.addEventListener("change", apply);
  state.addEventListener("change", apply);
  // Before the browser jumps: what the search hides cannot be jumped to.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (link !== null) reveal(link.hash);
  });
  window.addEventListener("hashchange", () => {
    const target = reveal(location.hash);
    if (target !== null) target.scrollIntoView();
  });

  // Who has no mouse scrolls a wide table by focusing it.
  const measure = () => {
    for (const box of document.querySelectorAll(".scroll, .law")) {
      const wide = box.scrollWidth > box.clientWidth || (box.scrollHeight > box.clientHeight && box.classList.contains("law"));
      if (wide) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  };
  window.addEventListener("resize", measure);
  measure();

  document.querySelector(".search").hidden = false;
  filter.hidden = false;
  apply();
})();
