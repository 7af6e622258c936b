package org.mingdeng.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingdeng.diagnostic.NearestName;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.source.SourceValue.Scalar;

/** An item of the disclosure catalogue, written as its code or its name. */
final class DisclosureItemType extends ScalarType<DisclosureItem> {

    static final DisclosureItemType ITEM = new DisclosureItemType();

    private DisclosureItemType() {}

    @Override
    Optional<DisclosureItem> read(Scalar scalar, Reading reading) {
        DisclosureCatalogue catalogue = reading.catalogue();
        String written = HalfWidth.of(scalar.text()).replace(',', '，');
        Optional<DisclosureItem> item =
                catalogue.find(written).or(() -> catalogue.find(scalar.text().strip()));
        if (item.isEmpty()) {
            List<String> names = catalogue.items().stream()
                    .flatMap(i -> Stream.of(i.code(), i.name()))
                    .toList();
            String nearest = NearestName.among(names, written)
                    .flatMap(catalogue::find)
                    .map(i -> i.code() + " " + i.name())
                    .orElse("V05 村民会议和村民代表会议决定及实施情况");
            reading.report(scalar.origin(), RecordProblem.UNKNOWN_CATALOGUE_ITEM, scalar.text(), nearest);
        }
        return item;
    }

    @Override
    public Term description() {
        return new Term("公开目录编号或名称", "a code or name of the disclosure catalogue");
    }
}
