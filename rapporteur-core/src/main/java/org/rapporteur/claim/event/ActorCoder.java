package org.rapporteur.claim.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Form;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Upos;

/**
 * Who a noun phrase of one sentence stands for, with a CAMEO code: an entity, a common noun with
 * its state, or the owner of a thing ("Serbia's suppression" is Serbia's).
 */
final class ActorCoder {
  private static final int DEPTH = 5;

  private final Syntax syntax;
  private final PageActors page;
  private final Agents agents;
  private final SentenceNames names;
  private final NounCodes nouns;
  private final Phrases phrases;
  private final Pronouns pronouns;
  private final Owners owners;
  private final Ranks ranks;

  ActorCoder(Syntax syntax, PageActors page, Agents agents, Ranks ranks) {
    this.syntax = syntax;
    this.page = page;
    this.agents = agents;
    this.ranks = ranks;
    names = new SentenceNames(syntax, page);
    pronouns = new Pronouns(syntax, this, page);
    nouns = new NounCodes(syntax, names, agents, pronouns, page.text());
    phrases = new Phrases(nouns, page, agents);
    owners = new Owners(syntax, page, names, nouns, phrases, this);
  }

  /** What the sentence names. */
  SentenceNames names() {
    return names;
  }

  /** The parties of a noun phrase and those coordinated with it; empty when nobody is known. */
  List<Party> parties(int index) {
    List<Party> parties = new ArrayList<>();
    if (index >= 0) {
      Set<String> seen = new HashSet<>();
      for (int conjunct : syntax.conjuncts(index)) {
        List<Party> each = new ArrayList<>(single(conjunct, 0));
        for (int side : nouns.otherSides(conjunct)) {
          each.addAll(Recipients.without(single(side, 0), each));
        }
        if (conjunct != index && !parties.isEmpty() && isOthersBeside(conjunct)) {
          each = List.of(phrases.named(conjunct, names.region(conjunct)));
        }
        for (Party party : each) {
          if (seen.add(party.code().orElse("") + "\t" + party.entity().orElse(party.name()))) {
            parties.add(party);
          }
        }
      }
    }
    return parties;
  }

  /** "Lake Hands and LRF": some body that the page does not tell more of. */
  private boolean isAcronym(int index) {
    String form = syntax.token(index).form();
    return syntax.token(index).upos() == Upos.PROPN && form.matches("[A-Z]{3,6}");
  }

  /** Whether the last one named is a body of no state. */
  private boolean isUnbound(List<Party> named) {
    return !named.isEmpty() && agents.isBody(Codes.head(named.get(named.size() - 1)));
  }

  /** "Norvia and its allies": the others are not Norvia again. */
  private boolean isOthersBeside(int index) {
    int owner = syntax.child(index, "nmod:poss");
    return owner >= 0
        && syntax.token(owner).upos() == Upos.PRON
        && syntax.isOf("beside-owner", index);
  }

  /** The parties that may do an act: whoever owns a thing does nothing by it ("Norvian wine"). */
  List<Party> doers(int index, @Nullable ActRow[] rows) {
    if (index < 0 || rows[index] != null || syntax.child(index, "nmod:poss") >= 0) {
      return parties(index);
    }
    List<Party> named = new ArrayList<>();
    for (int conjunct : syntax.conjuncts(index)) {
      boolean owned =
          names.at(conjunct) == null
              && nouns.sector(conjunct).isEmpty()
              && !agents.isGroup(syntax.lemma(conjunct))
              && (syntax.token(conjunct).upos() == Upos.NOUN || isNamedAfterPlace(conjunct));
      if (conjunct != index && !named.isEmpty() && isOthersBeside(conjunct)) {
        named.add(phrases.named(conjunct, names.region(conjunct)));
      } else if (!owned) {
        List<Party> each = single(conjunct, 0);
        boolean beside = each.isEmpty() && conjunct != index && isUnbound(named);
        named.addAll(
            beside && isAcronym(conjunct) ? unknown(conjunct) : Recipients.without(each, named));
      }
    }
    return named;
  }

  /** "The Orrin Orchestra" is a name of its own, of which the page only knows the place. */
  private boolean isNamedAfterPlace(int index) {
    if (syntax.token(index).upos() != Upos.PROPN) {
      return false;
    }
    for (int child : syntax.children(index, "compound", "amod")) {
      Reference reference = names.at(child);
      Optional<Kind> kind =
          reference == null ? Optional.empty() : page.entity(reference).map(Entity::kind);
      boolean place =
          syntax.token(child).is("compound") && kind.filter(k -> k == Kind.PLACE).isPresent();
      boolean state =
          child == index - 1
              && kind.filter(k -> k == Kind.STATE).isPresent()
              && !syntax.token(index).has("Number=Plur"); // "Norvian Hillfolk" may be people
      if (place || state) {
        return true; // "Norvian Express"
      }
    }
    return false;
  }

  /** The parties that the noun itself names: not whom a thing belongs to. */
  List<Party> direct(int index) {
    List<Party> named = new ArrayList<>();
    for (int conjunct : syntax.conjuncts(index)) {
      boolean somebody =
          names.at(conjunct) != null
              || nouns.sector(conjunct).isPresent()
              || agents.isGroup(syntax.lemma(conjunct));
      if (somebody) {
        named.addAll(Recipients.without(single(conjunct, 0), named));
      }
    }
    return named;
  }

  /** A noun phrase that somebody must be, though nobody knows who: no code. */
  List<Party> unknown(int index) {
    return phrases.unknown(index);
  }

  /** The states that governments are of. */
  List<Party> ownStates(List<Party> governments) {
    return governments.stream()
        .filter(g -> Codes.sector(g).equals("GOV") || g.code().filter(Phrases::isState).isPresent())
        .map(Codes::head)
        .distinct()
        .flatMap(s -> page.state(s).stream())
        .toList();
  }

  /** "The country": the state that the page is about. */
  List<Party> country(int index) {
    return phrases.country(index);
  }

  /** "The country faced protests": the one state that the sentence names, else the page's. */
  List<Party> ownCountry(int index) {
    if (!syntax.isTheCountry(index)) {
      return List.of();
    }
    Optional<String> state = names.states().onlyState().or(page::home);
    return state.map(s -> List.of(phrases.named(index, state))).orElse(List.of());
  }

  /** The parties of a noun phrase without those coordinated with it. */
  List<Party> alone(int index) {
    return index < 0 ? List.of() : single(index, 0);
  }

  /** "The Norvian uprising": not the state, but those who rise up against it. */
  List<Party> risen(int index) {
    return parties(index).stream()
        .map(
            p ->
                p.code().filter(Phrases::isState).isEmpty()
                    ? p
                    : phrases.named(index, p.code().map(c -> c + "OPP")))
        .toList();
  }

  /** The persons whom a word itself names. */
  List<Party> persons(int index) {
    return direct(index).stream()
        .filter(
            p -> p.entity().flatMap(page::byId).filter(e -> e.kind() == Kind.PERSON).isPresent())
        .toList();
  }

  /** Whether the party is a place: a town, a region. */
  boolean isPlace(Party party) {
    return party.entity().flatMap(page::byId).filter(e -> e.kind() == Kind.PLACE).isPresent();
  }

  /** Whether the party is a place or a state as such. */
  boolean isGround(Party party) {
    return isPlace(party)
        || party.entity().flatMap(page::byId).filter(e -> e.kind() == Kind.STATE).isPresent();
  }

  List<Party> single(int index, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    List<Party> each = nouns.several(index);
    if (!each.isEmpty()) {
      return each;
    }
    Reference reference = names.at(index);
    if (pronouns.isAnothers(index)
        || (reference == null && syntax.token(index).upos() == Upos.PRON)) {
      return pronouns.of(index);
    }
    if (reference != null) {
      Optional<Entity> entity = page.entity(reference);
      boolean modifier = names.isModifierOf(reference, index);
      if (entity.isPresent() && !modifier) {
        Optional<String> code = names.code(entity.get(), index);
        if (code.isPresent()) {
          return List.of(SentenceNames.party(reference, entity.get(), code));
        }
        if (entity.get().kind() == Kind.PERSON || entity.get().kind() == Kind.ORGANISATION) {
          return List.of(SentenceNames.party(reference, entity.get(), named(entity.get(), index)));
        }
      }
    }
    Optional<String> described = nouns.described(index);
    if (described.filter(agents::isBare).isPresent()) {
      Optional<Reference> meant = meant(index);
      Optional<Entity> body = meant.flatMap(page::entity);
      if (meant.isPresent() && body.isPresent()) {
        Party party = SentenceNames.party(meant.get(), body.get(), body.get().code());
        return List.of(
            new Party(
                Optional.of(nouns.phrase(index)), party.name(), party.entity(), party.code()));
      }
    }
    if (described.isPresent() && !nouns.isCounted(index)) {
      return List.of(phrases.named(index, described));
    }
    if (syntax.isOf("relative", index) && reference == null) {
      return relative(index, depth);
    }
    List<Party> found = owners.of(index, depth);
    if (syntax.isOf("band", index) && reference == null && !nouns.isCounted(index)) {
      return found.stream().map(o -> phrases.band(o, index)).toList();
    }
    return syntax.isOf("member", index)
        ? found.stream().map(o -> phrases.some(o, index)).toList()
        : found;
  }

  /** "The leader's son": whoever is named beside it, else one of the leader's state. */
  private List<Party> relative(int index, int depth) {
    List<Integer> beside = syntax.children(index, "appos", "flat", "compound");
    if (index + 1 < syntax.size()) {
      beside.add(index + 1); // "the leader's son Olen", of which the tree makes two subjects
    }
    for (int child : beside) {
      Reference reference = names.at(child);
      boolean person =
          reference != null
              && reference.mention().form() == Form.NAME
              && page.entity(reference).filter(e -> e.kind() == Kind.PERSON).isPresent();
      if (person) {
        return single(child, depth + 1);
      }
    }
    List<Party> found = new ArrayList<>();
    for (Party owner : owners.of(index, depth)) {
      Optional<String> code =
          owner
              .code()
              .filter(
                  c ->
                      !Codes.isBody(owner)
                          && !Phrases.isState(c)) // a state's partners are not its own
              .map(c -> agents.isBare(c) ? c : Phrases.citizen(c));
      found.add(phrases.named(index, code));
    }
    return found;
  }

  /** "The council": the body named last whose name ends so. */
  private Optional<Reference> meant(int index) {
    int article = syntax.child(index, "det");
    boolean definite = article >= 0 && syntax.form(article).equals("the");
    return definite && syntax.isOf("body-of-anybody", index) && syntax.child(index, "nmod") < 0
        ? page.called(syntax.lemma(index), syntax.token(index).start())
        : Optional.empty();
  }

  /** The code of somebody named whom no row and no office of the page gives a state. */
  private Optional<String> named(Entity entity, int index) {
    Optional<String> described = nouns.described(index);
    boolean person = entity.kind() == Kind.PERSON;
    if (!person
        && page.isArticle()
        && described.filter(agents::isBare).isPresent()
        && syntax.isOf("body-of-anybody", index)) {
      return Optional.empty(); // a ministry is some government's, a council or agency is anybody's
    }
    if (described.filter(c -> !agents.isBare(c)).isPresent()) {
      return described;
    }
    Optional<String> office = person ? ranks.sector(entity) : Optional.empty();
    Optional<String> corps = person && office.isEmpty() ? corps(index) : Optional.<String>empty();
    if (corps.isPresent()) {
      return corps;
    }
    if (person && !entity.roles().isEmpty() && office.isEmpty()) {
      return Optional.empty(); // a singer, a chairman: of whom, the page does not say
    }
    return described.or(
        () -> ranks.isAbroad(entity) ? Optional.empty() : office.flatMap(this::titled));
  }

  /** "Olen Strand of the Norvian army": the part of a state that somebody is of. */
  private Optional<String> corps(int index) {
    return syntax.oblique(index, "of").stream()
        .flatMap(o -> single(o, DEPTH).stream())
        .flatMap(p -> p.code().stream())
        .filter(c -> c.length() == 6 && !agents.isBare(c.substring(0, 3)) && !c.startsWith("IGO"))
        .findFirst();
  }

  /** A minister whose state the page does not say is one of its own: "the Prime Minister". */
  private Optional<String> titled(String sector) {
    Optional<String> only = names.states().onlyState();
    Optional<String> home = page.home();
    if (page.isArticle() && !only.equals(home)) {
      return Optional.empty(); // articles speak of many a minister
    }
    Optional<String> own =
        only.isEmpty() ? home : only.filter(s -> home.isEmpty() || home.get().equals(s));
    return own.map(s -> s + sector);
  }

  /** Whether a plan or pact is named after somebody. */
  boolean bearsName(int noun) {
    return owners.bearsName(noun);
  }

  /** Who a thing or act belongs to: "Norvia's", "Norvian", "of Norvia", "by Norvia". */
  List<Party> owners(int index) {
    return index < 0 ? List.of() : owners.of(index, 0);
  }

  /** The same, but for what follows "of". */
  List<Party> ownersBeside(int index) {
    List<Party> found = new ArrayList<>();
    for (int child : syntax.children(index, "nmod:poss", "compound", "amod", "nmod")) {
      if (syntax.token(child).relation().equals("nmod")
          && !syntax.preposition(child).equals("by")
          && !syntax.preposition(child).equals("from")) {
        continue;
      }
      found.addAll(Recipients.without(parties(child), found));
    }
    return found;
  }
}
