package org.mingdeng.record;

import java.util.List;
import org.mingdeng.diagnostic.Term;

/** A constant that content can name. */
public interface Choice {

    /** The word for it in content and on pages. */
    Term label();

    /** Other Chinese words that mean the same, accepted in content. */
    default List<String> otherWords() {
        return List.of();
    }
}
