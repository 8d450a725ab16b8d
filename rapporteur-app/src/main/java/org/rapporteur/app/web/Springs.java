package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a network so that those who are tied stand together: all push one another away, ties
 * pull (Fruchterman and Reingold 1991, "Graph drawing by force-directed placement", Software:
 * Practice and Experience 21). It begins with a circle and rolls no dice, so one network always
 * looks the same. Quadratic in the number of nodes, which is small.
 */
final class Springs {
  private static final int STEPS = 300;

  private final double[] x;
  private final double[] y;
  private final double room;

  /** Two nodes by their numbers, and how strongly they are tied, above 0. */
  record Tie(int one, int other, double strength) {}

  /** A place in the unit square. */
  record Place(double x, double y) {}

  private Springs(int nodes) {
    x = new double[nodes];
    y = new double[nodes];
    room = Math.sqrt(1.0 / Math.max(1, nodes));
    for (int i = 0; i < nodes; i++) {
      double angle = 2 * Math.PI * i / nodes;
      x[i] = 0.5 + 0.45 * Math.cos(angle);
      y[i] = 0.5 + 0.45 * Math.sin(angle);
    }
  }

  static List<Place> places(int nodes, List<Tie> ties) {
    Springs springs = new Springs(nodes);
    for (int step = 0; step < STEPS; step++) {
      springs.move(ties, 0.1 * (1 - (double) step / STEPS));
    }
    return springs.fitted();
  }

  private void move(List<Tie> ties, double farthest) {
    double[] dx = new double[x.length];
    double[] dy = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        double away = room * room / square(i, j);
        pull(dx, dy, i, j, -away);
      }
      dx[i] += (0.5 - x[i]) * 1.5; // else parts without ties drift off
      dy[i] += (0.5 - y[i]) * 1.5;
    }
    for (Tie tie : ties) {
      pull(dx, dy, tie.one(), tie.other(), Math.min(2, tie.strength()) * distance(tie) / room);
    }
    for (int i = 0; i < x.length; i++) {
      double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
      x[i] += dx[i] / length * Math.min(length, farthest);
      y[i] += dy[i] / length * Math.min(length, farthest);
    }
  }

  private double square(int i, int j) {
    return Math.max(1e-6, Math.pow(x[i] - x[j], 2) + Math.pow(y[i] - y[j], 2));
  }

  private double distance(Tie tie) {
    return Math.sqrt(square(tie.one(), tie.other()));
  }

  private void pull(double[] dx, double[] dy, int i, int j, double force) {
    dx[i] += (x[j] - x[i]) * force;
    dy[i] += (y[j] - y[i]) * force;
    dx[j] += (x[i] - x[j]) * force;
    dy[j] += (y[i] - y[j]) * force;
  }

  private List<Place> fitted() {
    double left = 1e9;
    double right = -1e9;
    double top = 1e9;
    double bottom = -1e9;
    for (int i = 0; i < x.length; i++) {
      left = Math.min(left, x[i]);
      right = Math.max(right, x[i]);
      top = Math.min(top, y[i]);
      bottom = Math.max(bottom, y[i]);
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      double across = (x[i] - left) / Math.max(1e-9, right - left);
      double down = (y[i] - top) / Math.max(1e-9, bottom - top);
      places.add(new Place(across, down));
    }
    return places;
  }
}
