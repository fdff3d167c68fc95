/** The CRC-32C polynomial (Castagnoli), bit-reversed. */
const POLYNOMIAL = 0x82f63b78;

let tables: Int32Array | undefined;

/** Eight tables of 256 entries: table k holds the CRC of a byte followed by k zero bytes ("slicing by 8"). */
function buildTables(): Int32Array {
  const built = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
    built[byte] = crc;
  }
  for (let index = 256; index < built.length; index++) {
    const shorter = built[index - 256] ?? 0;
    built[index] = (shorter >>> 8) ^ (built[shorter & 0xff] ?? 0);
  }
  return built;
}

/**
 * CRC-32C of `view` from `start` up to `end`, as an unsigned 32-bit number.
 * `previous` is the CRC of the bytes before, so that long data can be taken in parts.
 */
export function crc32c(view: DataView, start: number, end: number, previous = 0): number {
  tables ??= buildTables();
  const table = tables;
  let crc = ~previous;
  let at = start;
  // `?? 0` only satisfies the type checker: every index below is masked into the table.
  for (; at + 8 <= end; at += 8) {
    const low = crc ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    crc =
      (table[0x700 | (low & 0xff)] ?? 0) ^
      (table[0x600 | ((low >>> 8) & 0xff)] ?? 0) ^
      (table[0x500 | ((low >>> 16) & 0xff)] ?? 0) ^
      (table[0x400 | (low >>> 24)] ?? 0) ^
      (table[0x300 | (high & 0xff)] ?? 0) ^
      (table[0x200 | ((high >>> 8) & 0xff)] ?? 0) ^
      (table[0x100 | ((high >>> 16) & 0xff)] ?? 0) ^
      (table[high >>> 24] ?? 0);
  }
  for (; at < end; at++) crc = (crc >>> 8) ^ (table[(crc ^ view.getUint8(at)) & 0xff] ?? 0);
  return ~crc >>> 0;
}

/** The form in which record files store a CRC, so that a CRC over data that holds CRCs stays meaningful. */
export function maskCrc(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
