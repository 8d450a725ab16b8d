package org.rapporteur.app.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Structures in Thrift's compact protocol (apache/thrift, doc/specs/thrift-compact-protocol.md), as
 * far as the heads of a Parquet file need them. Fields are written in the order of their numbers.
 */
final class CompactThrift {
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int SHORT_LIST = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> enclosing = new ArrayDeque<>();
  private int last;

  CompactThrift i32(int field, int value) {
    head(field, I32);
    varint(((long) value << 1) ^ (value >> 31));
    return this;
  }

  CompactThrift i64(int field, long value) {
    head(field, I64);
    varint((value << 1) ^ (value >> 63));
    return this;
  }

  CompactThrift text(int field, String value) {
    head(field, BINARY);
    binary(value);
    return this;
  }

  CompactThrift i32s(int field, List<Integer> values) {
    list(field, I32, values.size());
    values.forEach(v -> varint(((long) v << 1) ^ (v >> 31)));
    return this;
  }

  CompactThrift texts(int field, List<String> values) {
    list(field, BINARY, values.size());
    values.forEach(this::binary);
    return this;
  }

  /** A list of so many structures, each of which is then opened and closed. */
  CompactThrift structs(int field, int size) {
    list(field, STRUCT, size);
    return this;
  }

  /** A structure as a field. */
  CompactThrift open(int field) {
    head(field, STRUCT);
    return open();
  }

  /** A structure in a list. */
  CompactThrift open() {
    enclosing.push(last);
    last = 0;
    return this;
  }

  CompactThrift close() {
    out.write(0);
    last = enclosing.pop();
    return this;
  }

  /** All of it, ended. */
  byte[] bytes() {
    out.write(0);
    return out.toByteArray();
  }

  private void head(int field, int type) {
    out.write(((field - last) << 4) | type);
    last = field;
  }

  private void list(int field, int type, int size) {
    head(field, LIST);
    if (size < SHORT_LIST) {
      out.write((size << 4) | type);
    } else {
      out.write((SHORT_LIST << 4) | type);
      varint(size);
    }
  }

  private void binary(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
  }

  private void varint(long value) {
    long left = value;
    while ((left & ~0x7fL) != 0) {
      out.write((int) ((left & 0x7f) | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
  }
}
