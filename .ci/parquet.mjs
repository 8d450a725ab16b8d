// Reads a Parquet file by hyparquet and compares it, cell by cell, with a CSV file.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

const rows = await parquetReadObjects({ file: await asyncBufferFromFile(process.argv[2]), compressors });

function parsed(text) {
  const table = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted && c === '"' && text[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (c === '"') {
      quoted = !quoted;
    } else if (!quoted && (c === ',' || c === '\n')) {
      table.at(-1).push(cell);
      cell = '';
      if (c === '\n') table.push([]);
    } else {
      cell += c;
    }
  }
  return table.filter((line) => line.length > 0);
}

const [heading, ...lines] = parsed(readFileSync(process.argv[3], 'utf8'));
assert.equal(rows.length, lines.length);
assert.ok(rows.length > 10);
let cells = 0;
lines.forEach((line, number) =>
  heading.forEach((name, column) => {
    const value = rows[number][name];
    const said = value == null ? '' : value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
    assert.equal(said, line[column], `${name} of row ${number}`);
    cells++;
  }),
);
assert.equal(typeof rows[0].quad, 'number');
console.log(`${rows.length} rows, ${cells} cells alike`);
console.log('1 passed, 0 failed');
