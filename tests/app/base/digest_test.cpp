#include "base/digest.h"

#include "support/catch.h"

using namespace vestitel;

TEST_CASE("a digest tells values apart, and where one ends and the next begins", "[digest]") {
    const auto digestOf = [](const std::vector<QString>& values) {
        Digest digest;
        for (const QString& value : values) {
            digest.add(value);
        }
        return digest.result();
    };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString ab = QStringLiteral("ab");
    CHECK(digestOf({a, b}) == digestOf({a, b}));
    CHECK(digestOf({a, b}) != digestOf({ab, {}}));
    CHECK(digestOf({a, b}) != digestOf({b, a}));
    CHECK(digestOf({}) != digestOf({QString()}));
    CHECK(digestOf({a}).size() == 32);
    // XXH3 of nothing, by its specification: the same in every run and on every machine.
    CHECK(Digest().result() == "99aa06d3014798d86001c324468d497f");
}
