package org.rapporteur.app.source;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Tells the addresses of the public internet from those of this machine and its networks (IANA
 * special-purpose address registries, RFC 6890), so that a list of links cannot make a reader's
 * machine knock on the doors around it.
 */
final class PublicAddress {
  private PublicAddress() {}

  /** Whether the address belongs to the public internet. */
  static boolean is(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] b = address.getAddress();
    if (address instanceof Inet6Address) {
      return isPublic6(b);
    }
    return isPublic4(b[0] & 0xff, b[1] & 0xff, b[2] & 0xff);
  }

  private static boolean isPublic6(byte[] b) {
    int first = (b[0] & 0xff) << 8 | (b[1] & 0xff);
    int second = (b[2] & 0xff) << 8 | (b[3] & 0xff);
    boolean nat64 = first == 0x64 && second == 0xff9b;
    boolean sixToFour = first == 0x2002;
    boolean teredo = first == 0x2001 && second < 0x200;
    boolean documentation = first == 0x2001 && second == 0xdb8;
    /* Only 2000::/3 has been given out; unique local addresses (fc00::/7) lie outside of it. */
    boolean global = (first & 0xe000) == 0x2000;
    return global && !nat64 && !sixToFour && !teredo && !documentation;
  }

  private static boolean isPublic4(int a, int b, int c) {
    boolean carrier = a == 100 && (b & 0xc0) == 64;
    boolean test =
        (a == 192 && b == 0 && (c == 0 || c == 2))
            || (a == 198 && b == 51 && c == 100)
            || (a == 203 && b == 0 && c == 113);
    boolean benchmark = a == 198 && (b & 0xfe) == 18;
    return a != 0 && a < 224 && !carrier && !test && !benchmark;
  }
}
