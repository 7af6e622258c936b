package org.mingdeng.typeset;

import java.util.List;
import java.util.Optional;

/**
 * What stands at the foot of each sheet: the way to the page, whom to turn to, who signs.
 *
 * @param code the QR code
 * @param lines what stands beside it
 * @param signers whose signatures are asked for
 * @param seal the words at the place for the seal, with the body and the day above; no place for one when there are none
 * @param version the data's day and the content's hash
 */
public record Band(
        Optional<Code> code, List<List<Span>> lines, List<String> signers, List<String> seal, String version) {

    public Band {
        lines = lines.stream().map(List::copyOf).toList();
        signers = List.copyOf(signers);
        seal = List.copyOf(seal);
    }

    /**
     * A QR code.
     *
     * @param modules its modules by row, the dark ones true, without a quiet zone
     * @param label what it leads to, in words
     */
    public record Code(boolean[][] modules, String label) {}
}
