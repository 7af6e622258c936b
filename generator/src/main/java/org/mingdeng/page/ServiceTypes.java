package org.mingdeng.page;

import java.util.List;
import org.mingdeng.diagnostic.Term;

/**
 * What residents can report in a place, for other programs.
 *
 * @param types the types of cases
 */
public record ServiceTypes(List<Term> types) implements DataContent {
    public ServiceTypes {
        types = List.copyOf(types);
    }
}
