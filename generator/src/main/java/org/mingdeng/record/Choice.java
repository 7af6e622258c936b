package org.mingdeng.record;

import java.util.List;
import org.mingdeng.diagnostic.Term;

/** A constant that content can name. */
public interface Choice {

    /** The words for it. */
    Words words();

    /** The word for it on pages. */
    default Term label() {
        return words().label();
    }

    /**
     * The words by which content can name a constant.
     *
     * @param label its Chinese and its English word
     * @param others other Chinese words that mean the same
     */
    record Words(Term label, List<String> others) {
        public Words {
            others = List.copyOf(others);
        }

        static Words of(String chinese, String english, String... others) {
            return new Words(new Term(chinese, english), List.of(others));
        }
    }
}
