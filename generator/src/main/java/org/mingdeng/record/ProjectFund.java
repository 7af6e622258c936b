package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.value.MaskedNumber;
import org.mingdeng.value.Money;
import org.mingdeng.value.Percentage;

/**
 * The money of a project, from its sources to its settlement (项目资金).
 *
 * @param header what every record has
 * @param nature what is done: new building, repair …
 * @param location where
 * @param scope what is built or bought
 * @param sources where the money comes from
 * @param budget the whole budget as written; the sum of the sources when it is not written
 * @param implementer who carries it out
 * @param telephone the office telephone of the one responsible
 * @param start the planned first day
 * @param end the planned last day
 * @param goal what it is to achieve
 * @param households how many households benefit
 * @param persons how many people benefit
 * @param tender how the contractor was found
 * @param contract the contract
 * @param changes approved changes of the contract's price
 * @param payments what was paid
 * @param paidShare the share of the budget that was paid, as written
 * @param progress how far the works were, day by day
 * @param acceptance the acceptance
 * @param settlement the audited settlement
 */
public record ProjectFund(
        RecordHeader header,
        Optional<String> nature,
        Optional<String> location,
        Optional<String> scope,
        List<Appropriation> sources,
        Optional<Money> budget,
        Optional<String> implementer,
        Optional<String> telephone,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<String> goal,
        Optional<Integer> households,
        Optional<Integer> persons,
        Optional<Tender> tender,
        Optional<Contract> contract,
        List<Change> changes,
        List<Payment> payments,
        Optional<Percentage> paidShare,
        List<Progress> progress,
        Optional<Acceptance> acceptance,
        Optional<Settlement> settlement)
        implements VillageRecord {

    public ProjectFund {
        sources = List.copyOf(sources);
        changes = List.copyOf(changes);
        payments = List.copyOf(payments);
        progress = List.copyOf(progress);
    }

    /** The sum of the sources. */
    public Money sourced() {
        return Money.sum(sources.stream().map(Appropriation::amount).toList());
    }

    /** The whole budget: as written, or the sum of the sources. */
    public Money plannedBudget() {
        return budget.orElseGet(this::sourced);
    }

    /** The price of the contract with all approved changes; empty before there is a contract. */
    public Optional<Money> contractPrice() {
        return contract.map(c ->
                c.price().plus(Money.sum(changes.stream().map(Change::amount).toList())));
    }

    /** The sum of the payments. */
    public Money paid() {
        return Money.sum(payments.stream().map(Payment::amount).toList());
    }

    /** How far it is: the last stage that the record tells of. */
    public Stage stage() {
        if (settlement.isPresent()) {
            return Stage.SETTLED;
        }
        if (acceptance.isPresent()) {
            return Stage.ACCEPTED;
        }
        if (!progress.isEmpty() || !payments.isEmpty()) {
            return Stage.UNDER_WAY;
        }
        return contract.isPresent() ? Stage.CONTRACTED : Stage.PLANNED;
    }

    /** The stages of a project. */
    public enum Stage {
        PLANNED("已立项", "planned"),
        CONTRACTED("已签合同", "contracted"),
        UNDER_WAY("实施中", "under way"),
        ACCEPTED("已验收", "accepted"),
        SETTLED("已决算", "settled");

        private final Term label;

        Stage(String chinese, String english) {
            this.label = new Term(chinese, english);
        }

        /** The word for it on pages. */
        public Term label() {
            return label;
        }
    }

    /** Whose money it is. */
    public enum Origin implements Choice {
        CENTRAL("中央财政", "central government", "中央", "中央资金"),
        PROVINCE("省级财政", "province", "省", "省级", "省财政"),
        PREFECTURE("市级财政", "prefecture", "市", "市级", "市财政"),
        COUNTY("县级财政", "county", "县", "县级", "县财政", "区级财政"),
        TOWN("镇级财政", "town", "乡镇", "镇级", "镇财政", "街道"),
        COLLECTIVE("集体自筹", "collective", "村集体", "集体", "自筹"),
        RESIDENTS("群众筹资", "residents", "一事一议筹资", "居民分摊", "业主分摊"),
        DONATION("社会捐赠", "donation", "捐赠", "社会资金"),
        REPAIR_FUND("维修资金", "repair fund", "专项维修资金"),
        LOAN("贷款", "loan"),
        OTHER("其他", "other");

        private final Words words;

        Origin(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /**
     * Money assigned to the project.
     *
     * @param from whose money it is
     * @param amount how much
     * @param document the document that assigns it
     */
    public record Appropriation(Origin from, Money amount, Optional<String> document) {}

    /**
     * How the contractor was found.
     *
     * @param method open tender, comparison of offers …
     * @param bids the offers
     * @param winner who won
     * @param awarded when
     */
    public record Tender(String method, List<Bid> bids, Optional<String> winner, Optional<LocalDate> awarded) {
        public Tender {
            bids = List.copyOf(bids);
        }
    }

    /**
     * An offer.
     *
     * @param bidder who offered
     * @param price for how much
     */
    public record Bid(String bidder, Money price) {}

    /**
     * The contract.
     *
     * @param number its number
     * @param contractor with whom
     * @param price for how much
     * @param signed when
     * @param duration how long the works may take
     * @param supervisor who supervises the works
     */
    public record Contract(
            Optional<String> number,
            String contractor,
            Money price,
            LocalDate signed,
            Optional<String> duration,
            Optional<String> supervisor) {}

    /**
     * A change of the contract's price.
     *
     * @param date when it was approved
     * @param amount by how much; negative when the price falls
     * @param reason why
     * @param approvedBy who approved it
     */
    public record Change(LocalDate date, Money amount, String reason, Optional<String> approvedBy) {}

    /**
     * Money paid for the project.
     *
     * @param date when
     * @param payee to whom
     * @param amount how much
     * @param purpose for what
     * @param voucher the number of the voucher, also in the ledger
     * @param account the account it went to, masked
     * @param at where it was written
     */
    public record Payment(
            LocalDate date,
            String payee,
            Money amount,
            Optional<String> purpose,
            Optional<String> voucher,
            Optional<MaskedNumber> account,
            Provenance at) {}

    /**
     * How far the works were on a day.
     *
     * @param date when
     * @param percent how far
     * @param note what was done
     * @param at where it was written
     */
    public record Progress(LocalDate date, Percentage percent, Optional<String> note, Provenance at) {}

    /**
     * The acceptance of the works.
     *
     * @param date when
     * @param result what was found
     * @param bodies who took part
     */
    public record Acceptance(LocalDate date, String result, Optional<String> bodies) {}

    /**
     * The audited settlement.
     *
     * @param date when
     * @param amount the audited amount
     * @param auditor who audited
     * @param warranty until when the contractor answers for defects
     */
    public record Settlement(LocalDate date, Money amount, Optional<String> auditor, Optional<String> warranty) {}
}
