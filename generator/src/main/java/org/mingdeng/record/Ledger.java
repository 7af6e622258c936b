package org.mingdeng.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingdeng.value.ContentFile;
import org.mingdeng.value.Money;
import org.mingdeng.value.Period;

/**
 * The income and expense of one period, line by line (财务收支).
 *
 * @param header what every record has
 * @param period the period
 * @param entity whose books they are; the place's collective when it is not said
 * @param opening the balance brought forward
 * @param closing the balance carried forward, as written
 * @param writtenIncome the total of income, as written
 * @param writtenExpense the total of expense, as written
 * @param accounts where the money lies
 * @param entries the lines in their order
 * @param review the supervisory committee's review
 * @param accountant who keeps the books
 */
public record Ledger(
        RecordHeader header,
        Period period,
        Optional<String> entity,
        Money opening,
        Optional<Money> closing,
        Optional<Money> writtenIncome,
        Optional<Money> writtenExpense,
        List<Account> accounts,
        List<LedgerEntry> entries,
        Optional<Affair.Review> review,
        Optional<String> accountant)
        implements VillageRecord {

    public Ledger {
        accounts = List.copyOf(accounts);
        entries = List.copyOf(entries);
    }

    @Override
    public Optional<Period> reportsOn() {
        return Optional.of(period);
    }

    /** With the decisions behind its lines. */
    @Override
    public List<String> related() {
        return Stream.concat(header.related().stream(), entries.stream().flatMap(entry -> entry.decision().stream()))
                .distinct()
                .toList();
    }

    /** The sum of all income lines. */
    public Money income() {
        return Money.sum(entries.stream().map(LedgerEntry::incomeOrZero).toList());
    }

    /** The sum of all expense lines. */
    public Money expense() {
        return Money.sum(entries.stream().map(LedgerEntry::expenseOrZero).toList());
    }

    /** The balance that the lines add up to. */
    public Money balance() {
        return opening.plus(income()).minus(expense());
    }

    /** Where money lies. */
    public enum AccountKind implements Choice {
        CASH("现金", "cash", "库存现金"),
        BANK("银行存款", "bank", "银行", "存款");

        private final Words words;

        AccountKind(String chinese, String english, String... others) {
            this.words = Words.of(chinese, english, others);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /**
     * A part of the money: the cash box or an account at a bank.
     *
     * @param name its name, as lines refer to it
     * @param kind cash or bank
     * @param opening its balance brought forward
     * @param closing its balance carried forward
     * @param at where it was written
     */
    public record Account(String name, AccountKind kind, Money opening, Money closing, Provenance at) {}

    /**
     * One line.
     *
     * @param date when
     * @param voucher the number of the voucher
     * @param voucherPicture a picture of the voucher
     * @param summary for what
     * @param category the plain word under which it is summed
     * @param account the account that it moved, by name
     * @param income money that came in
     * @param expense money that went out
     * @param balance the balance after it, as written
     * @param handler who handled it (经办人)
     * @param witness who witnessed it (证明人)
     * @param approver who approved it (审批人)
     * @param project the project fund that it belongs to, by file name
     * @param decision the decision behind it, as folder/name
     * @param note a remark
     * @param at where it was written
     */
    public record LedgerEntry(
            LocalDate date,
            Optional<String> voucher,
            Optional<ContentFile> voucherPicture,
            String summary,
            Optional<String> category,
            Optional<String> account,
            Optional<Money> income,
            Optional<Money> expense,
            Optional<Money> balance,
            Optional<String> handler,
            Optional<String> witness,
            Optional<String> approver,
            Optional<String> project,
            Optional<String> decision,
            Optional<String> note,
            Provenance at) {

        /** The income, or zero. */
        public Money incomeOrZero() {
            return income.orElse(Money.ZERO);
        }

        /** The expense, or zero. */
        public Money expenseOrZero() {
            return expense.orElse(Money.ZERO);
        }
    }
}
