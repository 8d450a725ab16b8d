// Asks everything that the desk's description describes through a client that was generated from it.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';

const { Api } = await import(pathToFileURL(process.argv[2]).href);
const address = process.argv[3].replace(/\/$/, '');
const { api } = new Api({ baseUrl: address });
const described = await (await fetch(`${address}/api/openapi.json`)).json();
const operations = Object.values(described.paths).flatMap((path) => Object.values(path));
const asked = new Set();

async function ask(name, ...given) {
  const call = Object.keys(api).find((key) => key.toLowerCase() === name.replaceAll('-', '').toLowerCase());
  assert.ok(call, `no call was generated for ${name}`);
  asked.add(name);
  const answer = await api[call](...given, { format: 'json' });
  assert.ok(answer.ok, `${name}: ${answer.status}`);
  return answer.data;
}

const pages = await ask('pages', { limit: '3' });
assert.equal(pages.pages.length, 3);
const page = await ask('pages-one', encodeURIComponent(pages.pages[0].id));
assert.equal(page.format, 'rapporteur/reading/1');
const stories = await ask('stories', {});
await ask('stories-one', encodeURIComponent(stories.stories[0].id));
const bodies = await ask('organisations', {});
const body = await ask('organisations-one', encodeURIComponent('lakeland'), { 'as-of': '2025-01-31' });
assert.equal(body.asOf, '2025-01-31');
assert.ok(bodies.organisations.length > 0);
const found = await ask('search', { q: 'who refused to sign?' });
assert.ok(found.total > 0);
await ask('claims-one', encodeURIComponent(found.listed.find((hit) => hit.kind !== 'page').id));
assert.ok((await ask('network', {})).ties.length > 0);
assert.ok((await ask('map', {})).total > 0);
const note = await ask('corrections-add', { kind: 'note', target: page.id, value: 'seen', who: 'client', why: 'a test' });
assert.equal((await ask('corrections', {})).corrections.at(-1).number, note.number);
await ask('searches-add', { q: 'treaty', name: 'treaties', who: 'client' });
assert.equal((await ask('searches', {})).total, 1);
await ask('additions-add', { text: 'KELBY, 6 May 2021. Norvia signed the Quay Accord.', who: 'client' });
for (let i = 0; i < 100; i++) {
  const newest = (await ask('additions', {})).additions[0];
  if (newest.ended) {
    assert.deepEqual(newest.pages.map((one) => one.state), ['done']);
    break;
  }
  await new Promise((wake) => setTimeout(wake, 100));
}
await ask('openapi', {});
const left = operations.map((one) => one.operationId).filter((name) => !asked.has(name));
assert.deepEqual(left, [], 'described and not asked');
console.log(`${asked.size} passed, 0 failed`);
