package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Upos;

/** Turns the words of one sentence into tokens with tag, lemma, tree and name label. */
final class Analyser {
  private final Model model;
  private final Upos[] upos;
  private final int root;
  private final Tagger tagger;
  private final NameDecoder names;
  private final ListedNames listed;
  private final Lemmatizer lemmatizer;

  Analyser(Model model) {
    this.model = model;
    int tags = model.tags().size();
    upos = new Upos[tags];
    for (int i = 0; i < tags; i++) {
      upos[i] = Upos.valueOf(model.tags().get(i).upos());
    }
    root = model.relations().indexOf("root");
    tagger = new Tagger(model.tagging());
    names = new NameDecoder(model.names());
    listed = new ListedNames(model.naming().listed());
    lemmatizer = new Lemmatizer(model.lemmas());
  }

  List<Token> analyse(List<String> forms, List<Span> spans) {
    int n = forms.size();
    Words words = new Words(forms, model.classes());
    NetworkReader reader = new NetworkReader(model.network(), words, tagger.tag(words));
    int[] tags = reader.tags();
    int[] heads = reader.heads();
    int[] relations = reader.relations(heads, root);
    NameClues clues = new NameClues(words, tags, reader.names(), names, listed);
    int[] labels = names.decode(model.naming().scores(clues));
    boolean[] passive = passives(heads, relations);
    List<Token> out = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      String form = forms.get(i);
      Upos tag = upos[tags[i]];
      out.add(
          new Token(
              spans.get(i),
              form,
              lemmatizer.lemma(form, tags[i], tag == Upos.PROPN),
              tag,
              features(form, tags[i], passive[i]),
              heads[i] == n ? -1 : heads[i],
              model.relations().get(relations[i]),
              model.names().get(labels[i])));
    }
    return out;
  }

  /** Tokens of text that nobody reads: no tags, each hanging on the first. */
  static List<Token> unread(List<String> forms, List<Span> spans) {
    List<Token> out = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      out.add(
          new Token(
              spans.get(i),
              form,
              form,
              Upos.X,
              "_",
              i == 0 ? -1 : 0,
              i == 0 ? "root" : "dep",
              "O"));
    }
    return out;
  }

  private boolean[] passives(int[] heads, int[] relations) {
    boolean[] out = new boolean[heads.length + 1];
    for (int i = 0; i < heads.length; i++) {
      if (model.relations().get(relations[i]).endsWith(":pass")) {
        out[heads[i]] = true;
      }
    }
    return out;
  }

  private String features(String form, int tag, boolean passive) {
    String usual = model.tags().get(tag).features();
    String own =
        form.length() > 64
            ? usual
            : model.features().getOrDefault(tag + "\t" + form.toLowerCase(Locale.ROOT), usual);
    return passive && own.contains("VerbForm=Part") && !own.contains("Voice=")
        ? own + "|Voice=Pass"
        : own;
  }
}
