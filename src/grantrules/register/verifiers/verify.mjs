// Prüft ein Bündel von grantrules ohne grantrules; nur node (ab 18) ist nötig, kein Paket.
//   node verify.mjs [--checkpoint DATEI]… [--key PRÜFSCHLÜSSEL] [--receipt DATEI]…
// Ergebnis: 0 unversehrt, 1 unversehrt, aber nicht alles prüfbar, 2 Aufruf, 5 NICHT unversehrt.
import { createHash, createPublicKey, verify } from "node:crypto";
import { createReadStream, existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
const here = (name) => join(dirname(fileURLToPath(import.meta.url)), name);
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
const leafOf = (line) => sha256(Buffer.of(0), line), nodeOf = (left, right) => sha256(Buffer.of(1), left, right);
const options = { "--checkpoint": [], "--key": [], "--receipt": [] };
const faults = [], open = [], fault = (text) => faults.push(text);
const args = process.argv.slice(2);
while (args.length) {
  const [name, value] = args.splice(0, 2);
  if (!(name in options) || value === undefined) stop(2, `Aufruf: node verify.mjs [--checkpoint DATEI] [--key PRÜFSCHLÜSSEL] [--receipt DATEI] (nicht: ${name})`);
  options[name].push(value);
}
function stop(status, text) { console.log(text); process.exit(status); }
function read(path) { try { return readFileSync(path); } catch { return stop(2, `${path} lässt sich nicht lesen.`); } }
const bytesOf = (text) => Buffer.from(text, "base64").toString("base64") === text ? Buffer.from(text, "base64") : null;
// Der Prüfschlüssel: Name, Kennung und Schlüssel, mit + verbunden (C2SP signed-note).
if (!options["--key"].length && existsSync(here("verifier-key.txt"))) options["--key"].push(read(here("verifier-key.txt")).toString().split("\n")[0]);
const keys = options["--key"].map((text) => {
  const found = /^([^+\s]+)\+([0-9a-f]{8})\+(.+)$/.exec(text), raw = found && bytesOf(found[3]);
  const id = raw && sha256(`${found[1]}\n`, raw).subarray(0, 4);
  if (!raw || raw.length !== 33 || raw[0] !== 1 || id.toString("hex") !== found[2]) return stop(2, `„${text}“ ist kein Prüfschlüssel.`);
  const der = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), raw.subarray(1)]);
  return { name: found[1], id, key: createPublicKey({ key: der, format: "der", type: "spki" }) };
});
// Ein Prüfpunkt: Herkunft, Zahl der Einträge, Wurzel, eine Leerzeile, Unterschriften.
function checkpoint(label, note) {
  const cut = note.lastIndexOf("\n\n"), text = note.slice(0, cut + 1);
  const found = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([^\n]{44})\n$/.exec(text), root = found && bytesOf(found[3]);
  if (cut < 0 || !root) { fault(`${label}: Das ist kein Prüfpunkt.`); return null; }
  let signed = false;
  for (const line of note.slice(cut + 2).split("\n")) {
    const [, name, blob] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [], raw = blob && bytesOf(blob);
    const key = raw && keys.find((one) => one.name === name && name === found[1] && one.id.equals(raw.subarray(0, 4)));
    if (!key) continue;
    if (verify(null, Buffer.from(text), key.key, raw.subarray(4))) signed = true;
    else { fault(`${label}: Die Unterschrift von ${name} ist falsch.`); return null; }
  }
  if (!signed && keys.length) { fault(`${label}: Der Prüfschlüssel hat das nicht unterschrieben.`); return null; }
  if (!signed) open.push(`${label}: Die Unterschrift ist nicht geprüft; es fehlt ein Prüfschlüssel (--key).`);
  return { label, size: Number(found[2]), root };
}
if (!options["--checkpoint"].length && existsSync(here("checkpoint.txt"))) options["--checkpoint"].push(here("checkpoint.txt"));
const checkpoints = options["--checkpoint"].map((path) => checkpoint(path, read(path).toString())).filter(Boolean);
if (!options["--checkpoint"].length) open.push("Ohne Prüfpunkt ist nur die Verkettung geprüft: Wer alles neu schreibt, bleibt unbemerkt.");
// Eine Quittung: Stelle des Eintrags, Pfad im Baum, eine Leerzeile, Prüfpunkt (C2SP tlog-proof).
const receipts = options["--receipt"].map((path) => {
  const whole = read(path).toString(), cut = whole.indexOf("\n\n");
  const found = /^c2sp\.org\/tlog-proof@v1\n(?:extra \S+\n)?index (0|[1-9]\d{0,15})((?:\n[^\n]{44})*)$/.exec(whole.slice(0, cut));
  const hashes = found && found[2].split("\n").slice(1).map(bytesOf), signed = found && checkpoint(path, whole.slice(cut + 2));
  if (!found || hashes.includes(null)) fault(`${path}: Das ist keine Quittung.`);
  return found && signed && !hashes.includes(null) ? { path, index: Number(found[1]), hashes, signed } : null;
}).filter(Boolean);
function rootFrom({ index, hashes, signed }, leaf) { // RFC 9162, 2.1.3.2
  let node = BigInt(index), last = BigInt(signed.size) - 1n, root = leaf;
  if (node > last) return null;
  for (const hash of hashes) {
    if (!last) return null;
    const right = node & 1n || node === last;
    root = right ? nodeOf(hash, root) : nodeOf(root, hash);
    if (right) while (!(node & 1n) && node) { node >>= 1n; last >>= 1n; }
    node >>= 1n; last >>= 1n;
  }
  return last ? null : root;
}
// Jede Zeile ist kanonisch, trägt ihre Nummer und die Prüfsumme der Zeile vor ihr.
const canonical = (value) => value === null || typeof value !== "object" ? JSON.stringify(value)
  : Array.isArray(value) ? `[${value.map(canonical).join(",")}]`
  : `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
const subtrees = [], roots = new Map([[0, sha256("")]]), leaves = new Map(), needed = new Map();
const sizes = new Set(checkpoints.map((one) => one.size)), asked = new Set(receipts.map((one) => one.index));
let count = 0, prev = "0".repeat(64), first = 0;
const rootNow = () => count ? subtrees.reduceRight((root, left) => nodeOf(left, root)) : sha256("");
function take(line) {
  let text = line.toString(), entry = null;
  try { entry = JSON.parse(text); } catch { /* wird unten gemeldet */ }
  const bad = entry === null || canonical(entry) !== text || !Buffer.from(text).equals(line) ? `Zeile ${count + 1} ist kein kanonischer Eintrag.`
    : entry.seq !== count + 1 ? `In Zeile ${count + 1} steht Eintrag ${entry.seq}.`
    : entry.prev !== prev ? `Eintrag ${Math.max(count, 1)} hat nicht den Inhalt, den Eintrag ${count + 1} von ihm nennt.` : null;
  if (bad) { first ||= count + 1; if (faults.length < 20) fault(bad); }
  if (entry?.type === "submission") for (const [, digest] of text.matchAll(/"(?:rulebook_)?sha256":"([0-9a-f]{64})"/g)) needed.set(digest, count + 1);
  let grown = leafOf(line);
  if (asked.has(count)) leaves.set(count, grown);
  for (let rest = count; rest % 2 === 1; rest = (rest - 1) / 2) grown = nodeOf(subtrees.pop(), grown);
  subtrees.push(grown);
  count += 1; prev = sha256(line).toString("hex");
  if (sizes.has(count)) roots.set(count, rootNow());
}
if (!existsSync(here("entries.jsonl"))) stop(2, "entries.jsonl fehlt.");
let rest = Buffer.alloc(0); // der Anfang einer Zeile, die noch nicht ganz gelesen ist
for await (const chunk of createReadStream(here("entries.jsonl"), { highWaterMark: 1 << 20 })) {
  const block = rest.length ? Buffer.concat([rest, chunk]) : chunk;
  let start = 0, end;
  while ((end = block.indexOf(10, start)) >= 0) { take(block.subarray(start, end)); start = end + 1; }
  rest = block.subarray(start);
}
if (rest.length) fault(`Die letzte Zeile (${count + 1}) ist abgeschnitten.`);
for (const { label, size, root } of checkpoints) {
  if (size > count) fault(`${label}: Der Prüfpunkt bezeugt ${size} Einträge, vorhanden sind ${count}: Das Ende fehlt.`);
  else if (!roots.get(size).equals(root)) fault(`${label}: Unter den ersten ${size} Einträgen ist einer nicht mehr der bezeugte.`);
  else console.log(`${label}: Die ersten ${size} von ${count} Einträgen sind bezeugt.`);
}
for (const one of receipts) {
  const leaf = leaves.get(one.index), root = leaf && rootFrom(one, leaf);
  if (root && root.equals(one.signed.root)) console.log(`${one.path}: Die Quittung gilt für Eintrag ${one.index + 1}.`);
  else fault(`${one.path}: Die Quittung gilt nicht für Eintrag ${one.index + 1}.`);
}
const kept = existsSync(here("documents")) ? readdirSync(here("documents")) : [];
for (const name of kept) if (sha256(read(here(`documents/${name}`))).toString("hex") !== name) fault(`Das Dokument ${name} hat nicht mehr den Inhalt mit dieser Prüfsumme.`);
for (const [digest, seq] of needed) if (!kept.includes(digest)) fault(`Das Dokument ${digest} fehlt; Eintrag ${seq} beruht darauf.`);
console.log(`${count} Einträge, letzte Prüfsumme ${prev}, Wurzel ${rootNow().toString("base64")}; ${kept.length} Dokumente.`);
for (const text of [...faults, ...open]) console.log(text);
if (faults.length) stop(5, `Das Protokoll ist NICHT unversehrt${first ? `; zuerst Zeile ${first}` : ""}.`);
stop(open.length ? 1 : 0, open.length ? "Unversehrt, soweit geprüft." : "Das Protokoll ist unversehrt.");
