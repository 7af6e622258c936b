package org.mingdeng.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.Money;

/**
 * The contracts of a place from tender to payment, for other programs.
 *
 * @param route its own address
 * @param prefix the prefix of identifiers that Open Contracting gave the publisher
 * @param today the day of the build
 * @param publisher who publishes the data
 * @param licence under which licence it may be used
 * @param processes the contracting processes, latest first
 */
public record Contracting(
        String route,
        String prefix,
        LocalDate today,
        String publisher,
        Optional<String> licence,
        List<ContractingProcess> processes)
        implements DataContent {

    public Contracting {
        processes = List.copyOf(processes);
    }

    /**
     * A project for which there is a contract.
     *
     * @param id its name for programs
     * @param page its page
     * @param title its title
     * @param date the day of the last thing that happened
     * @param goal what it is to achieve
     * @param scope what is built or bought
     * @param budget the whole budget
     * @param sources where the money comes from
     * @param buyer who publishes and pays
     * @param implementer who carries it out
     * @param tender how the contractor was found
     * @param contract the contract
     * @param payments what was paid
     * @param acceptance the acceptance
     */
    public record ContractingProcess(
            String id,
            String page,
            String title,
            LocalDate date,
            Optional<String> goal,
            Optional<String> scope,
            Money budget,
            List<Source> sources,
            String buyer,
            Optional<String> implementer,
            Optional<TenderView> tender,
            ContractView contract,
            List<PaymentView> payments,
            Optional<AcceptanceView> acceptance) {
        public ContractingProcess {
            sources = List.copyOf(sources);
            payments = List.copyOf(payments);
        }
    }

    /**
     * Money assigned to the project.
     *
     * @param from whose money it is
     * @param amount how much
     */
    public record Source(Term from, Money amount) {}

    /**
     * How the contractor was found.
     *
     * @param method in the words of the record
     * @param bidders who offered
     * @param awarded when it was decided
     */
    public record TenderView(String method, List<String> bidders, Optional<LocalDate> awarded) {
        public TenderView {
            bidders = List.copyOf(bidders);
        }
    }

    /**
     * The contract.
     *
     * @param number its number
     * @param contractor with whom
     * @param firstPrice for how much it was signed
     * @param price for how much it is with all changes
     * @param signed when
     * @param start the planned first day of the works
     * @param end the planned last day of the works
     * @param changes approved changes of its price
     * @param isOver whether it was settled
     */
    public record ContractView(
            Optional<String> number,
            String contractor,
            Money firstPrice,
            Money price,
            LocalDate signed,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            List<ChangeView> changes,
            boolean isOver) {
        public ContractView {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A change of the contract's price.
     *
     * @param date when it was approved
     * @param amount by how much
     * @param reason why
     */
    public record ChangeView(LocalDate date, Money amount, String reason) {}

    /**
     * Money paid.
     *
     * @param date when
     * @param payee to whom
     * @param amount how much
     */
    public record PaymentView(LocalDate date, String payee, Money amount) {}

    /**
     * The acceptance of the works.
     *
     * @param date when
     * @param result what was found
     */
    public record AcceptanceView(LocalDate date, String result) {}
}
