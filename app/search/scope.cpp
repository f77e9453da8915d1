#include "search/scope.h"

#include <algorithm>

namespace vestitel::search {

namespace {

QueryUnit unitOf(const Label& label) {
    QueryUnit unit;
    unit.field = Field::Label;
    // A value without a letter has no label; no post has it then, as none has this.
    const QByteArray term = labelTerm(label.kind, label.value);
    unit.terms = {term.isEmpty() ? labelTerm(label.kind, QStringLiteral("none")) : term};
    unit.typed = label.value;
    return unit;
}

} // namespace

void narrow(Query& query, const Scope& scope) {
    if (query.isEmpty()) {
        return;
    }
    for (const Label& label : scope.wanted) {
        query.wanted.push_back({unitOf(label)});
    }
    for (const Label& label : scope.unwanted) {
        query.unwanted.push_back(unitOf(label));
    }
    const DateSpan& dates = scope.dates;
    if (dates.from.isValid() && (!query.dates.from.isValid() || query.dates.from < dates.from)) {
        query.dates.from = dates.from;
    }
    if (dates.before.isValid() &&
        (!query.dates.before.isValid() || dates.before < query.dates.before)) {
        query.dates.before = dates.before;
    }
}

} // namespace vestitel::search
