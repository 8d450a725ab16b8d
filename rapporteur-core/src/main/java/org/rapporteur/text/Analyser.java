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
  private final int[] codes;
  private final Tagger tagger;
  private final TreeParser trees;
  private final NameTagger names;
  private final Lemmatizer lemmatizer;

  Analyser(Model model) {
    this.model = model;
    int tags = model.tags().size();
    upos = new Upos[tags];
    codes = new int[tags];
    for (int i = 0; i < tags; i++) {
      upos[i] = Upos.valueOf(model.tags().get(i).upos());
      codes[i] = Words.hashOfTag(model.tags().get(i).upos());
    }
    tagger = new Tagger(model.tagging());
    trees = new TreeParser(model.parsing(), model.relations());
    names = new NameTagger(model.naming(), model.names());
    lemmatizer = new Lemmatizer(model.lemmas());
  }

  List<Token> analyse(List<String> forms, List<Span> spans) {
    Words words = new Words(forms, model.classes());
    int[] tags = tagger.tag(words);
    int[] own = new int[tags.length];
    for (int i = 0; i < tags.length; i++) {
      own[i] = codes[tags[i]];
    }
    Configuration tree = trees.parse(words, tags, own);
    List<Token> out = new ArrayList<>(tags.length);
    boolean[] passive = passives(tree);
    int[] names = this.names.label(words, tags);
    for (int i = 0; i < tags.length; i++) {
      String form = forms.get(i);
      Upos tag = upos[tags[i]];
      int head = tree.head(i);
      out.add(
          new Token(
              spans.get(i),
              form,
              lemmatizer.lemma(form, tags[i], tag == Upos.PROPN),
              tag,
              features(form, tags[i], passive[i]),
              head == words.size ? -1 : head,
              model.relations().get(tree.label(i)),
              model.names().get(names[i])));
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

  private boolean[] passives(Configuration tree) {
    boolean[] out = new boolean[tree.size + 1];
    for (int i = 0; i < tree.size; i++) {
      if (model.relations().get(tree.label(i)).endsWith(":pass")) {
        out[tree.head(i)] = true;
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
