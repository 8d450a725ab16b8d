package org.rapporteur.app.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A JSON file with one object or a list of them, each a page of ours or an article in ninjs. */
final class JsonDocument implements InputFormat {
  @Override
  public List<String> endings() {
    return List.of(".json", ".ninjs");
  }

  @Override
  public boolean begins(String start) {
    return start.matches("(?s)(?:\\[\\s*\\{|\\{[ \\t]*\\r?\\n).*");
  }

  @Override
  public void read(Opened input, Consumer<Delivery> receiver) throws IOException {
    RationedInput ration = new RationedInput(input.in().stream());
    int number = 0;
    try (JsonParser parser = JsonLine.JSON.createParser(ration)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.START_OBJECT) {
          continue;
        }
        number++;
        JsonNode node = JsonLine.JSON.readTree(parser);
        ration.renew();
        String place = input.origin() + "#" + number;
        receiver.accept(JsonLine.page(node, place, input.id() + "#" + number));
      }
    } catch (JsonProcessingException e) {
      receiver.accept(
          new Delivery.Failed(input.origin(), "is not JSON: " + e.getOriginalMessage()));
      return;
    }
    if (number == 0) {
      receiver.accept(new Delivery.Failed(input.origin(), "holds no object"));
    }
  }
}
