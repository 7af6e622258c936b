package org.mingdeng.render;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingdeng.diagnostic.Language;
import org.mingdeng.page.Contracting;
import org.mingdeng.page.Contracting.ContractView;
import org.mingdeng.page.Contracting.ContractingProcess;
import org.mingdeng.page.Contracting.PaymentView;
import org.mingdeng.page.Contracting.TenderView;
import org.mingdeng.value.Money;

/** Writes contracts as a release package of the Open Contracting Data Standard, version 1.1: one release a project. */
final class OcdsWriter {

    /** The words of procurement methods that say for certain which one of the standard's they are. */
    private static final Map<String, String> METHODS = new LinkedHashMap<>();

    static {
        METHODS.put("公开招标", "open");
        METHODS.put("open tender", "open");
        METHODS.put("邀请招标", "selective");
        METHODS.put("询价", "limited");
        METHODS.put("比选", "limited");
        METHODS.put("磋商", "limited");
        METHODS.put("谈判", "limited");
        METHODS.put("直接委托", "direct");
        METHODS.put("单一来源", "direct");
    }

    private final Addresses addresses;
    private final Language language;

    OcdsWriter(Addresses addresses, Language language) {
        this.addresses = addresses;
        this.language = language;
    }

    byte[] write(Contracting contracting) {
        return JsonWriter.object(json -> json.text("uri", addresses.identifier(contracting.route()))
                .text("version", "1.1")
                .text("publishedDate", Timestamps.midnight(contracting.today()))
                .text("license", contracting.licence().map(Licence::of).flatMap(Licence::address))
                .object("publisher", publisher -> publisher.text("name", contracting.publisher()))
                .objects(
                        "releases",
                        contracting.processes(),
                        (one, process) -> writeRelease(one, process, contracting.prefix() + "-" + process.id())));
    }

    private void writeRelease(JsonWriter json, ContractingProcess process, String ocid) {
        json.text("ocid", ocid)
                .text("id", ocid + "-" + process.date())
                .text("date", Timestamps.midnight(process.date()))
                .texts("tag", tags(process))
                .text("initiationType", "tender")
                .text("language", language == Language.CHINESE ? "zh" : "en")
                .objects(
                        "parties",
                        parties(process).entrySet(),
                        (one, party) -> one.text("name", party.getKey())
                                .text("id", party.getKey())
                                .texts("roles", party.getValue()))
                .object("buyer", buyer -> reference(buyer, process.buyer()))
                .object("planning", planning -> writePlanning(planning, process))
                .object("tender", tender -> writeTender(tender, process, ocid))
                .objects("awards", List.of(process), (one, awarded) -> writeAward(one, awarded, ocid))
                .objects("contracts", List.of(process), (one, agreed) -> writeContract(one, agreed, ocid));
    }

    private static List<String> tags(ContractingProcess process) {
        boolean isUnderWay =
                !process.payments().isEmpty() || process.acceptance().isPresent();
        return isUnderWay
                ? List.of("planning", "tender", "award", "contract", "implementation")
                : List.of("planning", "tender", "award", "contract");
    }

    private static Map<String, Set<String>> parties(ContractingProcess process) {
        Map<String, Set<String>> parties = new LinkedHashMap<>();
        addRole(parties, process.buyer(), "buyer");
        addRole(parties, process.implementer().orElse(process.buyer()), "procuringEntity");
        process.tender().ifPresent(tender -> tender.bidders().forEach(bidder -> addRole(parties, bidder, "tenderer")));
        addRole(parties, process.contract().contractor(), "supplier");
        if (!process.payments().isEmpty()) {
            addRole(parties, process.buyer(), "payer");
            process.payments().forEach(payment -> addRole(parties, payment.payee(), "payee"));
        }
        return parties;
    }

    private static void addRole(Map<String, Set<String>> parties, String name, String role) {
        parties.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(role);
    }

    private static void reference(JsonWriter json, String name) {
        json.text("name", name).text("id", name);
    }

    private static void amount(JsonWriter json, Money amount) {
        json.number("amount", amount.yuan()).text("currency", "CNY");
    }

    private void writePlanning(JsonWriter json, ContractingProcess process) {
        String sources = process.sources().stream()
                .map(source -> source.from().in(language) + " " + source.amount())
                .collect(Collectors.joining(language == Language.CHINESE ? "；" : "; "));
        json.text("rationale", process.goal()).object("budget", budget -> {
            budget.text("description", Optional.of(sources).filter(text -> !text.isEmpty()))
                    .object("amount", amount -> amount(amount, process.budget()))
                    .text("project", process.title());
        });
    }

    private static void writeTender(JsonWriter json, ContractingProcess process, String ocid) {
        json.text("id", ocid + "-tender")
                .text("title", process.title())
                .text("description", process.scope())
                .text("status", "complete")
                .object(
                        "procuringEntity",
                        one -> reference(one, process.implementer().orElse(process.buyer())));
        process.tender().ifPresent(tender -> writeMethod(json, tender));
    }

    private static void writeMethod(JsonWriter json, TenderView tender) {
        json.text("procurementMethod", method(tender.method())).text("procurementMethodDetails", tender.method());
        Set<String> bidders = new LinkedHashSet<>(tender.bidders());
        if (!bidders.isEmpty()) {
            json.number("numberOfTenderers", bidders.size()).objects("tenderers", bidders, OcdsWriter::reference);
        }
    }

    private static Optional<String> method(String words) {
        return METHODS.entrySet().stream()
                .filter(entry -> words.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void writeAward(JsonWriter json, ContractingProcess process, String ocid) {
        ContractView contract = process.contract();
        json.text("id", ocid + "-award")
                .text("title", process.title())
                .text("status", "active")
                .text(
                        "date",
                        Timestamps.midnight(
                                process.tender().flatMap(TenderView::awarded).orElse(contract.signed())))
                .object("value", value -> amount(value, contract.firstPrice()))
                .objects("suppliers", List.of(contract.contractor()), OcdsWriter::reference);
    }

    private void writeContract(JsonWriter json, ContractingProcess process, String ocid) {
        ContractView contract = process.contract();
        json.text("id", ocid + "-contract")
                .text("awardID", ocid + "-award")
                .text(
                        "title",
                        contract.number()
                                .map(number -> process.title() + " " + number)
                                .orElse(process.title()))
                .text("status", contract.isOver() ? "terminated" : "active");
        if (contract.start().isPresent() || contract.end().isPresent()) {
            json.object(
                    "period",
                    period -> period.text("startDate", contract.start().map(Timestamps::midnight))
                            .text("endDate", contract.end().map(Timestamps::midnight)));
        }
        json.object("value", value -> amount(value, contract.price()))
                .text("dateSigned", Timestamps.midnight(contract.signed()));
        addresses
                .absolute(process.page())
                .ifPresent(url -> json.objects(
                        "documents",
                        List.of(url),
                        (one, address) -> one.text("id", process.id())
                                .text("title", process.title())
                                .text("url", address)
                                .text("format", "text/html")));
        json.objectsIfAny(
                "amendments",
                numbers(contract.changes().size()),
                (one, i) -> one.text("id", ocid + "-change-" + (i + 1))
                        .text(
                                "date",
                                Timestamps.midnight(contract.changes().get(i).date()))
                        .text("rationale", contract.changes().get(i).reason())
                        .text("description", contract.changes().get(i).amount() + " CNY"));
        if (!process.payments().isEmpty() || process.acceptance().isPresent()) {
            json.object("implementation", works -> writeImplementation(works, process, ocid));
        }
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static void writeImplementation(JsonWriter json, ContractingProcess process, String ocid) {
        json.objectsIfAny("transactions", numbers(process.payments().size()), (one, i) -> {
            PaymentView payment = process.payments().get(i);
            one.text("id", ocid + "-payment-" + (i + 1))
                    .text("date", Timestamps.midnight(payment.date()))
                    .object("value", value -> amount(value, payment.amount()))
                    .object("payer", payer -> reference(payer, process.buyer()))
                    .object("payee", payee -> reference(payee, payment.payee()));
        });
        process.acceptance()
                .ifPresent(acceptance -> json.objects(
                        "milestones",
                        List.of(acceptance),
                        (one, met) -> one.text("id", ocid + "-acceptance")
                                .text("title", met.result())
                                .text("type", "delivery")
                                .text("dateMet", Timestamps.midnight(met.date()))
                                .text("status", "met")));
    }
}
