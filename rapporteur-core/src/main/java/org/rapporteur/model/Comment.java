package org.rapporteur.model;

import java.util.Optional;

/**
 * A reader's comment below the article. Its author is a handle and never a person of the story.
 *
 * @param author the handle, when one is shown
 * @param published the day, when one is shown
 * @param span where it stands, handle included
 */
public record Comment(Optional<String> author, Optional<Interval> published, Span span) {}
