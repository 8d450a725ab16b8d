package org.rapporteur.app.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page of the web, fetched because the user named its address; nothing else in the product
 * touches the network. Each address on the way, redirections included, is looked up and refused
 * when it is not public, unless the user has said otherwise.
 */
final class WebPage {
  private static final int MOST_REDIRECTIONS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  private final boolean privateAddresses;

  WebPage(boolean privateAddresses) {
    this.privateAddresses = privateAddresses;
  }

  /** Whether a path is an address of the web. */
  static boolean isAddress(String path) {
    return path.matches("(?i)https?://\\S+");
  }

  /**
   * Fetches a page.
   *
   * @throws RefusedException when the address may not be asked or does not answer with a page
   */
  Opened fetch(String address) throws IOException {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    URI uri = uri(address);
    for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
      check(uri);
      HttpResponse<InputStream> answer = ask(client, uri);
      int status = answer.statusCode();
      Optional<String> elsewhere = answer.headers().firstValue("location");
      if (status >= 300 && status < 400 && elsewhere.isPresent()) {
        answer.body().close();
        uri = uri.resolve(uri(elsewhere.get()));
        continue;
      }
      if (status < 200 || status >= 300) {
        answer.body().close();
        throw new RefusedException("answers with status " + status);
      }
      String kind = answer.headers().firstValue("content-type").orElse("");
      Matcher charset = CHARSET.matcher(kind);
      return new Opened(
          address,
          ending(kind),
          address,
          BoundedInput.unpacking(answer.body()),
          charset.find() ? Optional.of(charset.group(1)) : Optional.empty(),
          0);
    }
    throw new RefusedException("sends from one address to the next without end");
  }

  /** The format goes by what the server says the page is, not by its address. */
  private static String ending(String kind) {
    String type = kind.toLowerCase(Locale.ROOT);
    return type.contains("html") ? ".html" : type.contains("pdf") ? ".pdf" : "";
  }

  private static HttpResponse<InputStream> ask(HttpClient client, URI uri) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(PATIENCE)
            .header("User-Agent", "rapporteur (one page, asked for by its user)")
            .header("Accept", "text/html,application/xhtml+xml,application/xml,application/pdf,*/*")
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException("was not waited for");
    }
  }

  private static URI uri(String address) throws RefusedException {
    try {
      return new URI(address.replace(" ", "%20"));
    } catch (URISyntaxException e) {
      throw new RefusedException("is no address: " + e.getMessage());
    }
  }

  private void check(URI uri) throws IOException {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("http") || scheme.equals("https");
    if (!web || uri.getHost() == null) {
      throw new RefusedException("leads to " + uri + ", which is no address of the web");
    }
    if (privateAddresses) {
      return;
    }
    try {
      for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
        if (!PublicAddress.is(address)) {
          throw new RefusedException(
              "is at "
                  + address.getHostAddress()
                  + ", which is not a public address; --private-addresses allows it");
        }
      }
    } catch (UnknownHostException e) {
      throw new RefusedException("has a host that is not known: " + uri.getHost());
    }
  }
}
